// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/cabundle.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr QByteArrayView dashes = "-----";
constexpr QByteArrayView beginMark = "-----BEGIN ";
constexpr char derSequence = 0x30;

// The length of the first DER object, with its header.
std::optional<qsizetype> firstObject(const QByteArray &der)
{
    constexpr uint longForm = 0x80;
    constexpr qsizetype header = 2;
    if (der.size() < header || der[0] != derSequence)
        return std::nullopt;
    const auto first = static_cast<uchar>(der[1]);
    if (first < longForm)
        return header + first <= der.size() ? std::optional<qsizetype>(header + first) : std::nullopt;
    const qsizetype lengthBytes = first - longForm;
    constexpr qsizetype mostLengthBytes = 4;
    if (lengthBytes == 0 || lengthBytes > mostLengthBytes || der.size() < header + lengthBytes)
        return std::nullopt;
    qsizetype length = header + lengthBytes;
    qsizetype content = 0;
    for (qsizetype i = 0; i < lengthBytes; ++i)
        content = (content << 8) | static_cast<uchar>(der[header + i]);
    length += content;
    return length <= der.size() ? std::optional<qsizetype>(length) : std::nullopt;
}

class BundleReader
{
public:
    explicit BundleReader(const QByteArray &bytes) : m_bytes(bytes), m_isTrusted(bytes.contains("TRUSTED CERTIFICATE"))
    {}

    CaBundle read()
    {
        int number = 0;
        for (qsizetype begin = 0; begin < m_bytes.size() && isFine();) {
            qsizetype end = m_bytes.indexOf('\n', begin);
            end = end < 0 ? m_bytes.size() : end;
            takeLine(QByteArrayView(m_bytes).sliced(begin, end - begin).trimmed(), ++number);
            begin = end + 1;
        }
        if (isFine() && !m_label.isEmpty())
            fail(CaBundle::Fault::BadBlock, u"failed to parse PEM file: missing section end marker"_s);
        if (isFine() && m_bundle.certificates.isEmpty()) {
            m_bundle.fault = CaBundle::Fault::NoCertificates;
            m_bundle.errorText = u"no certificates found in PEM file"_s;
            m_bundle.looksLikeDer = firstObject(m_bytes).has_value();
        }
        return m_bundle;
    }

private:
    bool isFine() const { return m_bundle.fault == CaBundle::Fault::None; }

    void fail(CaBundle::Fault fault, const QString &text)
    {
        m_bundle.fault = fault;
        m_bundle.errorText = text;
        m_bundle.line = m_line;
    }

    void takeLine(QByteArrayView line, int number)
    {
        if (m_label.isEmpty()) {
            if (!line.startsWith(beginMark))
                return;
            m_line = number;
            m_content.clear();
            const QByteArrayView rest = line.sliced(beginMark.size());
            if (!rest.endsWith(dashes))
                fail(CaBundle::Fault::BadBlock, u"failed to parse PEM file: illegal section start"_s);
            else
                m_label = rest.chopped(dashes.size()).toByteArray();
        } else if (line.startsWith("-----END " + m_label + "-----")) {
            finish();
            m_label.clear();
        } else {
            m_content += line.toByteArray();
        }
    }

    void finish()
    {
        const auto decoded = QByteArray::fromBase64Encoding(m_content, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) {
            fail(CaBundle::Fault::BadBlock, u"failed to parse PEM file: base64 decode error"_s);
            return;
        }
        if (m_label == "CERTIFICATE" || m_label == "TRUSTED CERTIFICATE")
            addCertificate(decoded.decoded);
        else if (m_label == "X509 CRL")
            ++m_bundle.revocationLists;
        else if (m_label.endsWith("PRIVATE KEY"))
            ++m_bundle.privateKeys;
        else
            ++m_bundle.others;
    }

    // OpenSSL puts its trust settings behind the certificate.
    void addCertificate(QByteArray der)
    {
        if (m_isTrusted) {
            const std::optional<qsizetype> length = firstObject(der);
            if (!length) {
                fail(CaBundle::Fault::BadTrustedCertificate,
                     u"failed to extract certificate data from TRUSTED CERTIFICATE: invalid DER length"_s);
                return;
            }
            der.truncate(*length);
        }
        m_bundle.certificates.append(der);
    }

    const QByteArray &m_bytes;
    bool m_isTrusted;
    CaBundle m_bundle;
    QByteArray m_label;
    QByteArray m_content;
    int m_line = 0;
};

} // namespace

CaBundle parseCaBundle(const QByteArray &bytes)
{
    return BundleReader(bytes).read();
}

QString caVariable(const Variables &variables)
{
    for (const QString &name : {u"CODEX_CA_CERTIFICATE"_s, u"SSL_CERT_FILE"_s}) {
        if (variables.isPresent(name))
            return name;
    }
    return {};
}

} // namespace doctor::codex
