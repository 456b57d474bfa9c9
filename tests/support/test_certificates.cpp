// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

const QString localhostNames =
    QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");

QString stamp(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z';
}

Result<void> write(const QString& name, const QString& text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return failure(ErrorCode::Io, u"%1 can not be written."_s.arg(name));
    return {};
}

QStringList newKey(const QString& file)
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, file};
}

} // namespace

QString TestCertificates::file(const QString& name) const
{
    return m_folder.filePath(name);
}

QString TestCertificates::authority() const
{
    return file(u"ca.pem"_s);
}

Result<void> TestCertificates::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return failure(ErrorCode::Io, u"openssl %1 failed: %2."_s.arg(arguments.value(0),
                                                                  QString::fromUtf8(process.readAllStandardError())));
}

Result<std::unique_ptr<TestCertificates>> TestCertificates::make()
{
    std::unique_ptr<TestCertificates> made(new TestCertificates);
    if (!made->m_folder.isValid())
        return failure(ErrorCode::Io, u"A temporary folder can not be made."_s);
    const QString configuration =
        u"[ca]\ndefault_ca=here\n[here]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\n"
        "default_md=sha256\npolicy=any\ncertificate=ca.pem\nprivate_key=ca.key\n"
        "unique_subject=no\n[any]\ncommonName=supplied\n"_s;
    Result<void> done = write(made->file(u"ca.cnf"_s), configuration);
    if (done)
        done = write(made->file(u"index.txt"_s), {});
    if (done)
        done = made->openssl(
            QStringList{u"req"_s, u"-x509"_s} + newKey(u"ca.key"_s) +
            QStringList{u"-subj"_s, u"/CN=Secateur test authority"_s, u"-days"_s, u"7"_s, u"-out"_s, u"ca.pem"_s});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return made;
}

Result<PemFiles> TestCertificates::issue(const QString& name, const QString& subject, const QString& extensions,
                                         bool expired)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = expired ? now.addYears(-3) : now.addDays(-1);
    const QDateTime until = expired ? now.addYears(-2) : now.addDays(7);
    Result<void> done = write(file(name + u".ext"_s), extensions);
    if (done)
        done = openssl(QStringList{u"req"_s, u"-new"_s} + newKey(name + u".key"_s) +
                       QStringList{u"-subj"_s, u"/CN="_s + subject, u"-out"_s, name + u".csr"_s});
    if (done)
        done = openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-startdate"_s, stamp(from),
                        u"-enddate"_s, stamp(until), u"-extfile"_s, name + u".ext"_s, u"-in"_s, name + u".csr"_s,
                        u"-out"_s, name + u".pem"_s});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return PemFiles{file(name + u".pem"_s), file(name + u".key"_s)};
}

Result<PemFiles> TestCertificates::valid()
{
    return issue(u"valid"_s, u"localhost"_s, localhostNames, false);
}

Result<PemFiles> TestCertificates::expired()
{
    return issue(u"expired"_s, u"localhost"_s, localhostNames, true);
}

Result<PemFiles> TestCertificates::forOtherName()
{
    return issue(u"other"_s, u"elsewhere.example"_s,
                 u"subjectAltName=DNS:elsewhere.example\nextendedKeyUsage=serverAuth\n"_s, false);
}

Result<PemFiles> TestCertificates::selfSigned()
{
    const auto done = openssl(QStringList{u"req"_s, u"-x509"_s} + newKey(u"self.key"_s) +
                              QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                          u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-days"_s, u"7"_s, u"-out"_s,
                                          u"self.pem"_s});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return PemFiles{file(u"self.pem"_s), file(u"self.key"_s)};
}

Result<PemFiles> TestCertificates::client(const QString& name)
{
    return issue(u"client"_s, name, u"extendedKeyUsage=clientAuth\n"_s, false);
}

Result<PemFiles> TestCertificates::clientWithPassphrase(const QString& name, const QString& passphrase)
{
    auto files = client(name);
    if (!files)
        return files;
    const QString encrypted = file(u"encrypted.key"_s);
    const auto done = openssl(
        {u"pkey"_s, u"-in"_s, files->key, u"-aes256"_s, u"-passout"_s, u"pass:"_s + passphrase, u"-out"_s, encrypted});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return PemFiles{files->certificate, encrypted};
}

} // namespace secateur::test
