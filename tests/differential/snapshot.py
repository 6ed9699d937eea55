# SPDX-FileCopyrightText: 2026 Codex Doctor contributors
# SPDX-License-Identifier: Apache-2.0
"""Everything about a folder that a reader could have changed: content, times, mode, owner, listings."""

import hashlib
import os
import stat


def content(path, status):
    if stat.S_ISLNK(status.st_mode):
        return os.readlink(path)
    if stat.S_ISREG(status.st_mode):
        try:
            with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NOATIME)) as file:
                return hashlib.sha256(file.read()).hexdigest()
        except PermissionError:
            return "unreadable"
    return ""


def entry(path):
    status = os.lstat(path)
    # The access time is the kernel's affair: with `relatime` any reading may change it.
    return (stat.filemode(status.st_mode), status.st_uid, status.st_gid, status.st_size, status.st_mtime_ns,
            status.st_ctime_ns, status.st_ino, status.st_nlink, content(path, status))


def snapshot(folder):
    found = {".": entry(folder)} if os.path.lexists(folder) else {}
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(parent, name)
            found[os.path.relpath(path, folder)] = entry(path)
    return found


def changes(before, after):
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
