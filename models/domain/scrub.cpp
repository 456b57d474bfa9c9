// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scrub.h"

#include <QRegularExpression>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

/// What a name holds that speaks of a secret, whatever stands around it.
const QString secretWord =
    u"(?:authori[sz]ation|auth[-_]?header|cookie|token|passw(?:or)?d|passwd|passphrase|pwd|secret|credential|signature|"
    "signing[-_]?key|private[-_]?key|api[-_]?key|access[-_]?key|apikey|session[-_]?id|x-amz-[a-z-]+|pgpass[a-z]*)"_s;
/// Short names that are one only where they stand alone, as parameters: `s` is Konifer's signature.
const QString secretParameter = u"(?:s|sig|key|auth|access|pass|code|hmac|jwt|sas|sv|se)"_s;
/// Percent-encoded letters can hide a name, such as `p%61ssword`: then the value goes as well.
const QString hiddenName = u"[\\w.%-]*%[0-9a-f]{2}[\\w.%-]*"_s;

struct Rule {
    QRegularExpression pattern;
    QString to;
};

Rule rule(const QString& pattern, const QString& to)
{
    return {QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), to};
}

const QList<Rule>& rules()
{
    static const QList<Rule> all{
        // A key in PEM, whole or cut off.
        rule(u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z0-9 ]*-----|\\z)"_s,
             u"-----PRIVATE KEY ***-----"_s),
        // scheme://user:password@host; a password may hold '@', '/', '#', '?' and more: up to the last '@' of the word.
        rule(u"([a-z][a-z0-9+.-]*:/{1,3})[^\\s]*@(?=[^\\s@])"_s, u"\\1***@"_s),
        // The same, percent-encoded in another URL.
        rule(u"(%3A(?:%2F){1,3})[^\\s&;\"'<>]*%40(?=[^\\s&;])"_s, u"\\1***%40"_s),
        // //user:password@host without a scheme, and user:password@host
        rule(u"(//)[^\\s/\"'<>]+:[^\\s\"'<>]*@(?=[^\\s@])"_s, u"\\1***@"_s),
        rule(u"(^|[\\s\"'(<=])[\\w.%+-]+:(?!//)[^\\s\"'<>@]+@(?=[\\w.-])"_s, u"\\1***@"_s),
        // A header's line: the whole of its value, to the end of the line.
        rule(u"([\\w-]*(?:authori[sz]ation|cookie|api-?key|auth-token|access-token|x-[\\w-]*(?:token|secret|key|"
             "signature))[\\w-]*\"?\\s*:\\s*)[^\\r\\n]+"_s,
             u"\\1***"_s),
        // A password without quotes goes to the next space: in a conninfo, any other sign may be a part of it.
        rule(
            u"([\\w.%-]*(?:passw(?:or)?d|passphrase|pwd|pgpass)[\\w.%-]*\\s*=\\s*)(?!['\"])(?:\\\\[\\s\\S]|[^\\s\\\\])+"_s,
            u"\\1***"_s),
        // authorization = Bearer …: the value is what follows the name of the scheme.
        rule(u"(authori[sz]ation[\"']?\\s*(?:=>|:=|=|,)\\s*[\"']?)(?:Bearer|Basic|Digest|Negotiate|Token|AWS4-HMAC-"
             u"SHA256)"
             "[^\\r\\n]+"_s,
             u"\\1***"_s),
        // name='it''s \' quoted', name="…", "name": "…", name=value, name = value; an open quote goes to the end.
        rule(u"([\\w.%-]*"_s + secretWord +
                 u"[\\w.%-]*[\"']?\\s*(?:=>|:=|=|:)\\s*)(?:'(?:\\\\[\\s\\S]|''|[^'\\\\])*(?:'|\\z)|"
                 "\"(?:\\\\[\\s\\S]|\"\"|[^\"\\\\])*(?:\"|\\z)|(?:\\\\[\\s\\S]|[^\\s&;,\"'<>}\\\\])+)"_s,
             u"\\1***"_s),
        // "the password is …", "password …" without a sign between is prose: only a colon or an equals sign counts.
        // ?s=…&sig=…, of requests: also as %3D, and with an encoded name.
        rule(u"([?&;]"_s + secretParameter + u"\\s*(?:=|%3D))[^\\s&;\"'<>]+"_s, u"\\1***"_s),
        rule(u"((?:%3F|%26|%3B)"_s + secretParameter + u"%3D)[^\\s&;\"'<>%]+(?:%(?!26)[^\\s&;\"'<>%]*)*"_s,
             u"\\1***"_s),
        rule(u"([?&;]"_s + hiddenName + u"(?:=|%3D))[^\\s&;\"'<>]+"_s, u"\\1***"_s),
        rule(u"((?:[?&;]|%3F|%26)[\\w.-]*"_s + secretWord + u"[\\w.-]*%3D)[^\\s&;\"'<>%]+(?:%(?!26)[^\\s&;\"'<>%]*)*"_s,
             u"\\1***"_s),
        // What follows the name of a scheme.
        rule(
            u"\\b(Bearer|Basic|Digest|Negotiate|AWS4-HMAC-SHA256)(\\s+|%20|\\+)(?=\\S*[0-9=._~+/-]|\\S{16,})[^\\r\\n]*"_s,
            u"\\1 ***"_s),
        // A JSON web token, and AWS's key names, wherever they stand.
        rule(u"\\beyJ[\\w-]{6,}(?:\\.[\\w-]*)*"_s, u"***"_s),
        rule(u"\\b(?:AKIA|ASIA)[A-Z0-9]{12,}\\b"_s, u"***"_s),
    };
    return all;
}

/// False where the pattern gave up before the text's end: what follows was not looked at.
bool apply(const Rule& rule, QString& text)
{
    QString clean;
    qsizetype at = 0;
    while (true) {
        const QRegularExpressionMatch match = rule.pattern.match(text, at);
        if (!match.isValid())
            return false;
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        clean += QStringView(text).sliced(at, match.capturedStart() - at);
        clean += QString(rule.to).replace("\\1"_L1, match.captured(1));
        at = match.capturedEnd();
    }
    text = clean + text.sliced(at);
    return true;
}

} // namespace

QString scrubbed(const QString& text)
{
    QString clean = text;
    for (const Rule& each : rules()) {
        if (!apply(each, clean))
            return u"***"_s;
    }
    return clean;
}

} // namespace secateur
