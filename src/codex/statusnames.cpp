// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/statusnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct Name {
    int number = 0;
    QLatin1StringView text = {};
};

constexpr Name statuses[] = {
    {100, "Continue"_L1},
    {101, "Switching Protocols"_L1},
    {102, "Processing"_L1},
    {200, "OK"_L1},
    {201, "Created"_L1},
    {202, "Accepted"_L1},
    {203, "Non Authoritative Information"_L1},
    {204, "No Content"_L1},
    {205, "Reset Content"_L1},
    {206, "Partial Content"_L1},
    {207, "Multi-Status"_L1},
    {208, "Already Reported"_L1},
    {226, "IM Used"_L1},
    {300, "Multiple Choices"_L1},
    {301, "Moved Permanently"_L1},
    {302, "Found"_L1},
    {303, "See Other"_L1},
    {304, "Not Modified"_L1},
    {305, "Use Proxy"_L1},
    {307, "Temporary Redirect"_L1},
    {308, "Permanent Redirect"_L1},
    {400, "Bad Request"_L1},
    {401, "Unauthorized"_L1},
    {402, "Payment Required"_L1},
    {403, "Forbidden"_L1},
    {404, "Not Found"_L1},
    {405, "Method Not Allowed"_L1},
    {406, "Not Acceptable"_L1},
    {407, "Proxy Authentication Required"_L1},
    {408, "Request Timeout"_L1},
    {409, "Conflict"_L1},
    {410, "Gone"_L1},
    {411, "Length Required"_L1},
    {412, "Precondition Failed"_L1},
    {413, "Payload Too Large"_L1},
    {414, "URI Too Long"_L1},
    {415, "Unsupported Media Type"_L1},
    {416, "Range Not Satisfiable"_L1},
    {417, "Expectation Failed"_L1},
    {418, "I'm a teapot"_L1},
    {421, "Misdirected Request"_L1},
    {422, "Unprocessable Entity"_L1},
    {423, "Locked"_L1},
    {424, "Failed Dependency"_L1},
    {425, "Too Early"_L1},
    {426, "Upgrade Required"_L1},
    {428, "Precondition Required"_L1},
    {429, "Too Many Requests"_L1},
    {431, "Request Header Fields Too Large"_L1},
    {451, "Unavailable For Legal Reasons"_L1},
    {500, "Internal Server Error"_L1},
    {501, "Not Implemented"_L1},
    {502, "Bad Gateway"_L1},
    {503, "Service Unavailable"_L1},
    {504, "Gateway Timeout"_L1},
    {505, "HTTP Version Not Supported"_L1},
    {506, "Variant Also Negotiates"_L1},
    {507, "Insufficient Storage"_L1},
    {508, "Loop Detected"_L1},
    {510, "Not Extended"_L1},
    {511, "Network Authentication Required"_L1},
};

// In no standard: of nginx, Cloudflare and other gateways, and of servers that wanted one more.
constexpr Name gatewayStatuses[] = {
    {419, "Login Expired"_L1},
    {440, "Login Timed Out"_L1},
    {450, "Blocked by Parental Controls"_L1},
    {494, "Request Header Too Large"_L1},
    {495, "SSL Certificate Error"_L1},
    {496, "SSL Certificate Required"_L1},
    {497, "HTTP Request Sent to HTTPS Port"_L1},
    {498, "Invalid Token"_L1},
    {499, "Client Closed Request"_L1},
    {520, "Web Server Returned an Unknown Error"_L1},
    {521, "Web Server Is Down"_L1},
    {522, "Connection Timed Out"_L1},
    {523, "Origin Is Unreachable"_L1},
    {524, "A Timeout Occurred"_L1},
    {525, "SSL Handshake Failed"_L1},
    {526, "Invalid SSL Certificate"_L1},
    {527, "Railgun Error"_L1},
    {529, "Site Is Overloaded"_L1},
    {530, "Origin Unreachable"_L1},
    {598, "Network Read Timeout"_L1},
    {599, "Network Connect Timeout"_L1},
};

constexpr Name closeCodes[] = {
    {1000, "normal closure"_L1},   {1001, "going away"_L1},      {1002, "protocol error"_L1},
    {1003, "unsupported data"_L1}, {1005, "no code given"_L1},   {1007, "invalid data"_L1},
    {1008, "policy violation"_L1}, {1009, "message too big"_L1}, {1010, "extension missing"_L1},
    {1011, "server error"_L1},     {1012, "service restart"_L1}, {1013, "try again later"_L1},
    {1014, "bad gateway"_L1},
};

template<size_t size>
QString nameIn(const Name (&names)[size], int number)
{
    const auto *const found = std::ranges::find(names, number, &Name::number);
    return found == std::end(names) ? QString() : QString(found->text);
}

} // namespace

QString statusName(int status)
{
    const QString name = nameIn(statuses, status);
    return name.isEmpty() ? u"<unknown status code>"_s : name;
}

QString gatewayStatusName(int status)
{
    return nameIn(gatewayStatuses, status);
}

QString closeCodeName(int code)
{
    return nameIn(closeCodes, code);
}

} // namespace doctor::codex
