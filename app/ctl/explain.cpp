// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/command.h"
#include "ctl/json.h"

namespace secateur::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject refusal(const QString& text, const RequestError& error)
{
    return {{u"request"_s, text},
            {u"error"_s, error.what},
            {u"position"_s, qint64(error.position)},
            {u"length"_s, qint64(error.length)}};
}

QJsonObject explanation(const QString& text, const ParsedRequest& parsed)
{
    const DeleteRequest& request = parsed.request;
    const bool top = request.selector == Selector::Top;
    const QJsonValue null(QJsonValue::Null);
    return {{u"request"_s, text},
            {u"path"_s, request.path.text()},
            {u"selector"_s, selectorName(request.selector)},
            {u"order"_s, top ? QJsonValue(orderName(request.order)) : null},
            {u"limit"_s, top ? QJsonValue(request.limit) : null},
            {u"entry"_s, request.selector == Selector::Entry ? QJsonValue(request.entry) : null},
            {u"labels"_s, labelsJson(request.labels)},
            {u"canonical"_s, canonicalJson(request)},
            {u"hazards"_s, hazardsJson(parsed.hazards)},
            {u"meaning"_s, request.meaning()}};
}

void showText(Output& out, const ParsedRequest& parsed)
{
    const DeleteRequest& request = parsed.request;
    TextTable table;
    table.add({Ctl::tr("means"), request.meaning()});
    table.add({Ctl::tr("sent as"), request.canonical().value_or(Ctl::tr("nothing: it may not be sent"))});
    table.add({Ctl::tr("path"), request.path.text()});
    table.add({Ctl::tr("selector"), selectorName(request.selector)});
    if (request.selector == Selector::Top) {
        table.add({Ctl::tr("order"), orderName(request.order)});
        table.add({Ctl::tr("limit"), QString::number(request.limit)});
    }
    if (request.selector == Selector::Entry)
        table.add({Ctl::tr("entry"), QString::number(request.entry)});
    for (auto label = request.labels.cbegin(); label != request.labels.cend(); ++label)
        table.add({Ctl::tr("label"), label.key() + " = "_L1 + label.value()});
    for (const Hazard hazard : parsed.hazards)
        table.add({Ctl::tr("hazard"), hazardName(hazard) + ": "_L1 + hazardSentence(hazard)});
    out.table(table);
}

Result<Exit> runExplain(Context& context)
{
    const QString& text = context.arguments.first();
    const auto parsed = parseRequest(text);
    if (!parsed) {
        context.out.document(refusal(text, parsed.error()));
        return tl::unexpected(requestFrom(text).error());
    }
    context.out.document(explanation(text, *parsed));
    showText(context.out, *parsed);
    return Exit::Done;
}

} // namespace

Command explainCommand()
{
    return {u"explain"_s,
            u"REQUEST"_s,
            Ctl::tr("say what a delete request means, without a store"),
            Ctl::tr("Reads a request as you would paste it (\"DELETE /assets/users/u12/-/recursive\", a URL,\n"
                    "\"/assets/...\" or a path) and says what it means, what would be sent, and what to know\n"
                    "before sending it. A request that is none is refused with exit status 2."),
            1,
            1,
            {},
            runExplain};
}

} // namespace secateur::ctl
