// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pseudo_language.h"

#include "resources/ts_file.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace secateur::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(QByteArrayView context, QByteArrayView source, QByteArrayView comment)
{
    return context.toByteArray() + '\0' + source.toByteArray() + '\0' + comment.toByteArray();
}

/// The headers, and the first rows.
void addItems(const QAbstractItemView& view, QStringList& texts)
{
    constexpr int rows = 50;
    const QAbstractItemModel* model = view.model();
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        if (view.inherits("QTableView"))
            texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < qMin(rows, model->rowCount()); ++row) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
    }
}

void addOwn(const QWidget& widget, QStringList& texts)
{
    texts << widget.windowTitle() << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    else if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << lines->placeholderText();
    else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        addItems(*view, texts);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        for (int row = 0; row < combo->count(); ++row)
            texts << combo->itemText(row);
    }
}

} // namespace

PseudoLanguage::PseudoLanguage(QObject* parent)
    : QTranslator(parent)
{
    for (const TsMessage& message : readTs(tsFile(u"de"_s)))
        m_texts.insert(keyOf(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8()));
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* comment, int /*count*/) const
{
    if (source == nullptr || *source == 0)
        return {};
    return m_texts.contains(keyOf(context, source, comment)) ? u'⟦' + QString::fromUtf8(source) + u'⟧' : QString();
}

QString untranslated(const QString& text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            left += c;
    }
    return left;
}

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    addOwn(widget, texts);
    for (const QWidget* inner : widget.findChildren<QWidget*>())
        addOwn(*inner, texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace secateur::test
