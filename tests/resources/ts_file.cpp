// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace secateur::test {

using namespace Qt::StringLiterals;

QList<TsMessage> readTs(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QList<TsMessage> messages;
    QXmlStreamReader xml(&in);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append({context, {}, {}, {}, false, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (messages.isEmpty()) {
            continue;
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (name == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QString tsFile(const QString& language)
{
    return u"%1/resources/translations/secateur_%2.ts"_s.arg(QStringLiteral(SECATEUR_SOURCE_DIR), language);
}

} // namespace secateur::test
