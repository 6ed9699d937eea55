// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/systemtexts.h"

#include <QtGlobal>

namespace doctor {

namespace {

// What Linux, its C library, Qt, OpenSSL, SQLite and Rust's libraries say most often. What they say else stays English.
constexpr const char *texts[] = {
    // of the system: errno
    QT_TRANSLATE_NOOP("Checks", "os error %8"),
    QT_TRANSLATE_NOOP("Checks", "Success"),
    QT_TRANSLATE_NOOP("Checks", "No such file or directory"),
    QT_TRANSLATE_NOOP("Checks", "Permission denied"),
    QT_TRANSLATE_NOOP("Checks", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Checks", "Not a directory"),
    QT_TRANSLATE_NOOP("Checks", "Is a directory"),
    QT_TRANSLATE_NOOP("Checks", "Directory not empty"),
    QT_TRANSLATE_NOOP("Checks", "File exists"),
    QT_TRANSLATE_NOOP("Checks", "Symbolic link loop"),
    QT_TRANSLATE_NOOP("Checks", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Checks", "Filename too long"),
    QT_TRANSLATE_NOOP("Checks", "File name too long"),
    QT_TRANSLATE_NOOP("Checks", "No space left on device"),
    QT_TRANSLATE_NOOP("Checks", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Checks", "File too large"),
    QT_TRANSLATE_NOOP("Checks", "Read-only file system"),
    QT_TRANSLATE_NOOP("Checks", "Input/output error"),
    QT_TRANSLATE_NOOP("Checks", "I/O error"),
    QT_TRANSLATE_NOOP("Checks", "Resource busy"),
    QT_TRANSLATE_NOOP("Checks", "No file descriptors available"),
    QT_TRANSLATE_NOOP("Checks", "Operation timed out"),
    QT_TRANSLATE_NOOP("Checks", "Remote I/O error"),
    QT_TRANSLATE_NOOP("Checks", "Stale file handle"),
    QT_TRANSLATE_NOOP("Checks", "Too many open files"),
    QT_TRANSLATE_NOOP("Checks", "Too many open files in system"),
    QT_TRANSLATE_NOOP("Checks", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Checks", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Checks", "Text file busy"),
    QT_TRANSLATE_NOOP("Checks", "Exec format error"),
    QT_TRANSLATE_NOOP("Checks", "Argument list too long"),
    QT_TRANSLATE_NOOP("Checks", "Invalid argument"),
    QT_TRANSLATE_NOOP("Checks", "Bad file descriptor"),
    QT_TRANSLATE_NOOP("Checks", "Function not implemented"),
    QT_TRANSLATE_NOOP("Checks", "Operation not supported"),
    QT_TRANSLATE_NOOP("Checks", "Invalid cross-device link"),
    QT_TRANSLATE_NOOP("Checks", "No such device"),
    QT_TRANSLATE_NOOP("Checks", "No such device or address"),
    QT_TRANSLATE_NOOP("Checks", "No such process"),
    QT_TRANSLATE_NOOP("Checks", "Inappropriate ioctl for device"),
    QT_TRANSLATE_NOOP("Checks", "Value too large for defined data type"),
    QT_TRANSLATE_NOOP("Checks", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("Checks", "Interrupted system call"),
    QT_TRANSLATE_NOOP("Checks", "Connection refused"),
    QT_TRANSLATE_NOOP("Checks", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Checks", "Connection timed out"),
    QT_TRANSLATE_NOOP("Checks", "Software caused connection abort"),
    QT_TRANSLATE_NOOP("Checks", "Broken pipe"),
    QT_TRANSLATE_NOOP("Checks", "No route to host"),
    QT_TRANSLATE_NOOP("Checks", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Checks", "Network is down"),
    QT_TRANSLATE_NOOP("Checks", "Host is down"),
    QT_TRANSLATE_NOOP("Checks", "Cannot assign requested address"),
    QT_TRANSLATE_NOOP("Checks", "Address already in use"),
    QT_TRANSLATE_NOOP("Checks", "Address family not supported by protocol"),
    QT_TRANSLATE_NOOP("Checks", "Protocol not supported"),
    QT_TRANSLATE_NOOP("Checks", "Protocol error"),
    QT_TRANSLATE_NOOP("Checks", "Socket operation on non-socket"),
    QT_TRANSLATE_NOOP("Checks", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("Checks", "No buffer space available"),
    QT_TRANSLATE_NOOP("Checks", "Structure needs cleaning"),

    // of the resolver
    QT_TRANSLATE_NOOP("Checks", "failed to lookup address information: %1"),
    QT_TRANSLATE_NOOP("Checks", "Name or service not known"),
    QT_TRANSLATE_NOOP("Checks", "Temporary failure in name resolution"),
    QT_TRANSLATE_NOOP("Checks", "Non-recoverable failure in name resolution"),
    QT_TRANSLATE_NOOP("Checks", "No address associated with hostname"),
    QT_TRANSLATE_NOOP("Checks", "Address family for hostname not supported"),
    QT_TRANSLATE_NOOP("Checks", "Memory allocation failure"),
    QT_TRANSLATE_NOOP("Checks", "System error"),

    // of signals
    QT_TRANSLATE_NOOP("Checks", "Hangup"),
    QT_TRANSLATE_NOOP("Checks", "Interrupt"),
    QT_TRANSLATE_NOOP("Checks", "Quit"),
    QT_TRANSLATE_NOOP("Checks", "Illegal instruction"),
    QT_TRANSLATE_NOOP("Checks", "Trace/breakpoint trap"),
    QT_TRANSLATE_NOOP("Checks", "Aborted"),
    QT_TRANSLATE_NOOP("Checks", "Bus error"),
    QT_TRANSLATE_NOOP("Checks", "Floating point exception"),
    QT_TRANSLATE_NOOP("Checks", "Killed"),
    QT_TRANSLATE_NOOP("Checks", "Segmentation fault"),
    QT_TRANSLATE_NOOP("Checks", "Alarm clock"),
    QT_TRANSLATE_NOOP("Checks", "Terminated"),
    QT_TRANSLATE_NOOP("Checks", "Bad system call"),
    QT_TRANSLATE_NOOP("Checks", "CPU time limit exceeded"),
    QT_TRANSLATE_NOOP("Checks", "File size limit exceeded"),

    // of TLS: Qt and OpenSSL
    QT_TRANSLATE_NOOP("Checks", "The issuer certificate could not be found"),
    QT_TRANSLATE_NOOP("Checks", "The certificate signature could not be decrypted"),
    QT_TRANSLATE_NOOP("Checks", "The public key in the certificate could not be read"),
    QT_TRANSLATE_NOOP("Checks", "The signature of the certificate is invalid"),
    QT_TRANSLATE_NOOP("Checks", "The certificate is not yet valid"),
    QT_TRANSLATE_NOOP("Checks", "The certificate has expired"),
    QT_TRANSLATE_NOOP("Checks", "The certificate's notBefore field contains an invalid time"),
    QT_TRANSLATE_NOOP("Checks", "The certificate's notAfter field contains an invalid time"),
    QT_TRANSLATE_NOOP("Checks", "The certificate is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP("Checks", "The root certificate of the certificate chain is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP("Checks", "The issuer certificate of a locally looked up certificate could not be found"),
    QT_TRANSLATE_NOOP("Checks", "No certificates could be verified"),
    QT_TRANSLATE_NOOP("Checks", "One of the CA certificates is invalid"),
    QT_TRANSLATE_NOOP("Checks", "The basicConstraints path length parameter has been exceeded"),
    QT_TRANSLATE_NOOP("Checks", "The supplied certificate is unsuitable for this purpose"),
    QT_TRANSLATE_NOOP("Checks", "The root CA certificate is not trusted for this purpose"),
    QT_TRANSLATE_NOOP("Checks", "The root CA certificate is marked to reject the specified purpose"),
    QT_TRANSLATE_NOOP("Checks",
                      "The current candidate issuer certificate was rejected because its subject name did not match "
                      "the issuer name of the current certificate"),
    QT_TRANSLATE_NOOP("Checks",
                      "The current candidate issuer certificate was rejected because its issuer name and serial number "
                      "was present and did not match the authority key identifier of the current certificate"),
    QT_TRANSLATE_NOOP("Checks", "SSL is not supported on this platform"),
    QT_TRANSLATE_NOOP("Checks", "The peer did not present any certificate"),
    QT_TRANSLATE_NOOP("Checks", "The host name did not match any of the valid hosts for this certificate"),
    QT_TRANSLATE_NOOP("Checks", "The peer certificate is blacklisted"),
    QT_TRANSLATE_NOOP("Checks", "The remote host closed the connection"),
    QT_TRANSLATE_NOOP("Checks", "Error during SSL handshake: %1"),
    QT_TRANSLATE_NOOP("Checks", "certificate verify failed"),
    QT_TRANSLATE_NOOP("Checks", "wrong version number"),
    QT_TRANSLATE_NOOP("Checks", "unsupported protocol"),
    QT_TRANSLATE_NOOP("Checks", "no shared cipher"),
    QT_TRANSLATE_NOOP("Checks", "unexpected eof while reading"),
    QT_TRANSLATE_NOOP("Checks", "ssl/tls alert handshake failure"),
    QT_TRANSLATE_NOOP("Checks", "ssl/tls alert bad certificate"),
    QT_TRANSLATE_NOOP("Checks", "tlsv13 alert certificate required"),
    QT_TRANSLATE_NOOP("Checks", "tlsv1 alert protocol version"),
    QT_TRANSLATE_NOOP("Checks", "error:%1:SSL routines:%2:%3"),

    // of SQLite
    QT_TRANSLATE_NOOP("Checks", "error returned from database: (code: %8) %1"),
    QT_TRANSLATE_NOOP("Checks", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Checks", "file is not a database"),
    QT_TRANSLATE_NOOP("Checks", "database is locked"),
    QT_TRANSLATE_NOOP("Checks", "unable to open database file"),
    QT_TRANSLATE_NOOP("Checks", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Checks", "database or disk is full"),
    QT_TRANSLATE_NOOP("Checks", "disk I/O error"),
    QT_TRANSLATE_NOOP("Checks", "no such table: %1"),

    // of parsers
    QT_TRANSLATE_NOOP("Checks", "relative URL without a base"),
    QT_TRANSLATE_NOOP("Checks", "expected ident"),
    QT_TRANSLATE_NOOP("Checks", "expected `,` or `}`"),
    QT_TRANSLATE_NOOP("Checks", "expected `,` or `]`"),
    QT_TRANSLATE_NOOP("Checks", "illegal value"),
    QT_TRANSLATE_NOOP("Checks", "illegal number"),
    QT_TRANSLATE_NOOP("Checks", "unterminated object"),
    QT_TRANSLATE_NOOP("Checks", "unterminated array"),
    QT_TRANSLATE_NOOP("Checks", "unterminated string"),
    QT_TRANSLATE_NOOP("Checks", "missing name separator"),
    QT_TRANSLATE_NOOP("Checks", "missing value separator"),
    QT_TRANSLATE_NOOP("Checks", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("Checks", "garbage at the end of the document"),
    QT_TRANSLATE_NOOP("Checks", "invalid UTF8 string"),
    QT_TRANSLATE_NOOP("Checks", "no JSON object"),
};

} // namespace

std::span<const char *const> systemTexts()
{
    return texts;
}

} // namespace doctor
