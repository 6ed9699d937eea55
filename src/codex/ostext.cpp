// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/ostext.h"

#include <QRegularExpression>
#include <QStringList>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct OsName {
    QLatin1StringView id = {};
    QLatin1StringView type = {};
};

// Distributor IDs of lsb_release, and IDs of os-release, that Codex 0.169.0 knows: two lists that differ.
constexpr OsName lsbNames[] = {
    {"Alpaquita"_L1, "Alpaquita Linux"_L1},
    {"Amazon"_L1, "Amazon Linux AMI"_L1},
    {"AmazonAMI"_L1, "Amazon Linux AMI"_L1},
    {"AOSC"_L1, "AOSC OS"_L1},
    {"Arch"_L1, "Arch Linux"_L1},
    {"Artix"_L1, "Artix Linux"_L1},
    {"Bluefin"_L1, "Bluefin"_L1},
    {"cachyos"_L1, "CachyOS Linux"_L1},
    {"CentOS"_L1, "CentOS"_L1},
    {"Debian"_L1, "Debian"_L1},
    {"Elementary"_L1, "Elementary OS"_L1},
    {"EndeavourOS"_L1, "EndeavourOS"_L1},
    {"Fedora"_L1, "Fedora"_L1},
    {"Fedora Linux"_L1, "Fedora"_L1},
    {"Garuda"_L1, "Garuda Linux"_L1},
    {"Gentoo"_L1, "Gentoo Linux"_L1},
    {"Kali"_L1, "Kali Linux"_L1},
    {"Linuxmint"_L1, "Linux Mint"_L1},
    {"ManjaroLinux"_L1, "Manjaro"_L1},
    {"Mariner"_L1, "Mariner"_L1},
    {"NixOS"_L1, "NixOS"_L1},
    {"NobaraLinux"_L1, "Nobara Linux"_L1},
    {"OpenCloudOS"_L1, "OpenCloudOS"_L1},
    {"openEuler"_L1, "EulerOS"_L1},
    {"openSUSE"_L1, "openSUSE"_L1},
    {"OracleServer"_L1, "Oracle Linux"_L1},
    {"Pop"_L1, "Pop!_OS"_L1},
    {"Raspbian"_L1, "Raspberry Pi OS"_L1},
    {"RedHatEnterprise"_L1, "Red Hat Enterprise Linux"_L1},
    {"RedHatEnterpriseServer"_L1, "Red Hat Enterprise Linux"_L1},
    {"Solus"_L1, "Solus"_L1},
    {"SUSE"_L1, "SUSE Linux Enterprise Server"_L1},
    {"SUSE Linux"_L1, "SUSE Linux Enterprise Server"_L1},
    {"Ubuntu"_L1, "Ubuntu"_L1},
    {"UltramarineLinux"_L1, "Ultramarine Linux"_L1},
    {"Uos"_L1, "UOS"_L1},
    {"VoidLinux"_L1, "Void Linux"_L1},
    {"Zorin"_L1, "Zorin OS"_L1},
};
constexpr OsName fileNames[] = {
    {"almalinux"_L1, "AlmaLinux"_L1},
    {"alpaquita"_L1, "Alpaquita Linux"_L1},
    {"alpine"_L1, "Alpine Linux"_L1},
    {"altlinux"_L1, "ALT Linux"_L1},
    {"amzn"_L1, "Amazon Linux AMI"_L1},
    {"aosc"_L1, "AOSC OS"_L1},
    {"arch"_L1, "Arch Linux"_L1},
    {"archarm"_L1, "Arch Linux"_L1},
    {"artix"_L1, "Artix Linux"_L1},
    {"bluefin"_L1, "Bluefin"_L1},
    {"cachyos"_L1, "CachyOS Linux"_L1},
    {"centos"_L1, "CentOS"_L1},
    {"debian"_L1, "Debian"_L1},
    {"elementary"_L1, "Elementary OS"_L1},
    {"fedora"_L1, "Fedora"_L1},
    {"instantos"_L1, "instantOS"_L1},
    {"kali"_L1, "Kali Linux"_L1},
    {"linuxmint"_L1, "Linux Mint"_L1},
    {"mariner"_L1, "Mariner"_L1},
    {"nixos"_L1, "NixOS"_L1},
    {"nobara"_L1, "Nobara Linux"_L1},
    {"Uos"_L1, "UOS"_L1},
    {"opencloudos"_L1, "OpenCloudOS"_L1},
    {"openEuler"_L1, "EulerOS"_L1},
    {"ol"_L1, "Oracle Linux"_L1},
    {"opensuse"_L1, "openSUSE"_L1},
    {"opensuse-leap"_L1, "openSUSE"_L1},
    {"opensuse-microos"_L1, "openSUSE"_L1},
    {"opensuse-tumbleweed"_L1, "openSUSE"_L1},
    {"rhel"_L1, "Red Hat Enterprise Linux"_L1},
    {"rocky"_L1, "Rocky Linux"_L1},
    {"sled"_L1, "SUSE Linux Enterprise Server"_L1},
    {"sles"_L1, "SUSE Linux Enterprise Server"_L1},
    {"sles_sap"_L1, "SUSE Linux Enterprise Server"_L1},
    {"ubuntu"_L1, "Ubuntu"_L1},
    {"ultramarine"_L1, "Ultramarine Linux"_L1},
    {"void"_L1, "Void Linux"_L1},
    {"zorin"_L1, "Zorin OS"_L1},
};

QString typeOf(const QString &id, std::span<const OsName> names)
{
    for (const OsName &name : names) {
        if (name.id == id)
            return name.type;
    }
    return {};
}

// The first assignment of the name. Of quotes, Codex takes off double ones only.
QString assigned(const QByteArray &file, QLatin1StringView name)
{
    const QStringList lines = QString::fromUtf8(file).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(name + u'='))
            continue;
        QString value = line.sliced(name.size() + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

// "24.04" is "24.4.0": up to three numbers, else the words as they are.
QString normalizedVersion(const QString &version)
{
    if (version.isEmpty())
        return u"Unknown"_s;
    QStringList numbers = version.split(u'.');
    for (QString &number : numbers) {
        bool isNumber = false;
        const qulonglong value = number.toULongLong(&isNumber);
        if (!isNumber || !number.front().isDigit() || numbers.size() > 3)
            return version;
        number = QString::number(value);
    }
    while (numbers.size() < 3)
        numbers.append(u"0"_s);
    return numbers.join(u'.');
}

// The shell script lsb_release reads os-release, capitalizes ID, and takes NAME if it is the same word.
QString distributorOf(const QByteArray &osRelease)
{
    QString id = assigned(osRelease, "ID"_L1);
    if (id.size() > 2 && id.startsWith(u'\'') && id.endsWith(u'\''))
        id = id.sliced(1, id.size() - 2);
    QString name = assigned(osRelease, "NAME"_L1);
    if (name.compare(id, Qt::CaseInsensitive) == 0)
        return name;
    return id.isEmpty() ? id : id.front().toUpper() + id.sliced(1);
}

struct LsbAnswer {
    QString type = {};
    QString release = {};
    QString codename = {};
};

LsbAnswer lsbAnswer(const OsSources &sources)
{
    const QString distributor = assigned(sources.lsbRelease, "DISTRIB_ID"_L1);
    const QString type = typeOf(distributor, lsbNames);
    if (!type.isEmpty())
        return {type, assigned(sources.lsbRelease, "DISTRIB_RELEASE"_L1),
                assigned(sources.lsbRelease, "DISTRIB_CODENAME"_L1)};
    const QString version = assigned(sources.osRelease, "VERSION_ID"_L1);
    return {typeOf(distributorOf(sources.osRelease), lsbNames), version.isEmpty() ? u"n/a"_s : version,
            assigned(sources.osRelease, "VERSION_CODENAME"_L1)};
}

QString bitnessOf(const OsSources &sources)
{
    return sources.hasGetconf ? u"%1-bit"_s.arg(sources.wordSize) : u"unknown bitness"_s;
}

} // namespace

QString OsText::text() const
{
    QString text = type;
    if (version != "Unknown"_L1)
        text += u' ' + version;
    if (!codename.isEmpty())
        text += " ("_L1 + codename + u')';
    return text + " ["_L1 + bitness + u']';
}

OsText osText(const OsSources &sources)
{
    OsText os{.bitness = bitnessOf(sources)};
    if (sources.hasLsbProgram) {
        const LsbAnswer lsb = lsbAnswer(sources);
        if (!lsb.type.isEmpty()) {
            os.type = lsb.type;
            os.version = lsb.release == "rolling"_L1 ? u"Rolling Release"_s : normalizedVersion(lsb.release);
            os.codename = lsb.codename == "n/a"_L1 ? QString() : lsb.codename;
            return os;
        }
    }
    const QString id = assigned(sources.osRelease, "ID"_L1);
    const QString type = typeOf(id, fileNames);
    if (type.isEmpty())
        return os;
    os.type = id == "debian"_L1 && sources.isRaspberryPi ? u"Raspberry Pi OS"_s : type;
    os.version = normalizedVersion(assigned(sources.osRelease, "VERSION_ID"_L1));
    return os;
}

std::optional<QString> languageTag(const QStringList &candidates)
{
    static const QRegularExpression end(u"[.@].*$"_s, QRegularExpression::DotMatchesEverythingOption);
    for (const QString &value : candidates) {
        if (!value.isEmpty())
            return value.section(u':', 0, 0).remove(end).replace(u'_', u'-');
    }
    return std::nullopt;
}

} // namespace doctor::codex
