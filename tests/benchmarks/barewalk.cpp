// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// The least that a scan of rollouts costs: getdents64 for the folders, statx and a pread of 4 KiB for each file below
// the folders given, on all processors. Prints the number of files and the milliseconds it took.

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Folder {
    std::string path;
    std::vector<std::string> files;
};

void list(const std::string &path, std::vector<Folder> &folders)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    Folder folder{path, {}};
    std::vector<std::string> below;
    alignas(dirent64) static char buffer[65536];
    for (long got = 0; (got = ::syscall(SYS_getdents64, descriptor, buffer, sizeof(buffer))) > 0;) {
        for (long at = 0; at < got;) {
            const auto *entry = reinterpret_cast<const dirent64 *>(buffer + at);
            at += entry->d_reclen;
            if (entry->d_type == DT_REG)
                folder.files.emplace_back(entry->d_name);
            else if (entry->d_type == DT_DIR && std::strcmp(entry->d_name, ".") != 0
                     && std::strcmp(entry->d_name, "..") != 0)
                below.push_back(path + '/' + entry->d_name);
        }
    }
    ::close(descriptor);
    folders.push_back(std::move(folder));
    for (const std::string &one : below)
        list(one, folders);
}

void read(const Folder &folder)
{
    const int directory = ::open(folder.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char buffer[4096];
    for (const std::string &name : folder.files) {
        struct statx status = {};
        ::statx(directory, name.c_str(), AT_SYMLINK_NOFOLLOW, STATX_SIZE | STATX_MTIME, &status);
        const int file = ::openat(directory, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOATIME);
        if (file >= 0 && ::pread(file, buffer, sizeof(buffer), 0) < 0)
            std::perror(name.c_str());
        ::close(file);
    }
    ::close(directory);
}

} // namespace

int main(int count, char **arguments)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<Folder> folders;
    for (int i = 1; i < count; ++i)
        list(arguments[i], folders);
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < folders.size(); i = next++)
            read(folders[i]);
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
            threads.emplace_back(run);
        run();
    }
    size_t files = 0;
    for (const Folder &folder : folders)
        files += folder.files.size();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%zu %.1f\n", files, took.count());
}
