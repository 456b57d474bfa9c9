// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_dialog.h"
#include "connection_form.h"
#include "connection_list.h"
#include "note.h"
#include "test_report_view.h"
#include "text.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

QString connectionFiles()
{
    return ConnectionDialog::tr("Connections (*.json);;All files (*)");
}

QString withoutMnemonic(QString name)
{
    return plain(name.replace(u'&', "&&"_L1), 80);
}

} // namespace

void ConnectionDialog::onRowChosen(int row)
{
    const QString name = m_list->nameAt(row);
    if (row < 0 || (m_saved && m_saved->name == name) || (!m_saved && m_open && row == m_list->draftRow()))
        return;
    leaveDraft(
        [this, name] {
            m_list->removeDraft();
            refill(name);
        },
        [this] { m_list->choose(m_saved ? m_list->rowOf(m_saved->name) : m_list->draftRow()); });
}

void ConnectionDialog::leaveDraft(const std::function<void()>& then, const std::function<void()>& stay)
{
    if (!m_open || !m_form->isDirty()) {
        then();
        return;
    }
    auto* ask = new QMessageBox(this);
    ask->setObjectName(u"leaveQuestion"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Connections"));
    ask->setTextFormat(Qt::PlainText);
    const QString name = m_form->connection().name;
    ask->setText(name.isEmpty() ? tr("The new connection is not saved.")
                                : tr("Your changes to %1 are not saved.").arg(plain(name, 80)));
    QPushButton* keep = ask->addButton(tr("&Save them"), QMessageBox::AcceptRole);
    QPushButton* drop = ask->addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    QPushButton* back = ask->addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(back);
    connect(ask, &QMessageBox::buttonClicked, this, [this, then, stay, keep, drop](QAbstractButton* button) {
        if (button == drop) {
            m_form->setClean();
            then();
        } else if (button == keep && save()) {
            then();
        } else {
            stay();
        }
    });
    ask->open();
}

void ConnectionDialog::addNew()
{
    m_list->setDraft({});
    m_list->choose(m_list->draftRow());
    showForm(std::nullopt, {});
    m_form->focusName();
}

void ConnectionDialog::duplicate()
{
    Connection copy = m_form->connection();
    leaveDraft(
        [this, copy]() mutable {
            const QString base = copy.name.isEmpty() ? tr("New connection") : copy.name;
            copy.name = tr("%1 (copy)").arg(base.left(60));
            for (int number = 2; m_book.find(copy.name); ++number)
                copy.name = tr("%1 (copy %2)").arg(base.left(60)).arg(number);
            m_list->setDraft(copy);
            m_list->choose(m_list->draftRow());
            showForm(std::nullopt, copy);
            m_note->display(u"info"_s, Theme::Tone::Muted, tr("This is a copy without the secrets. Type them again."));
            m_form->focusName();
        },
        [] {});
}

void ConnectionDialog::askRemove()
{
    if (!m_saved) {
        m_form->setClean();
        m_list->removeDraft();
        refill({});
        return;
    }
    auto* ask = new QMessageBox(this);
    ask->setObjectName(u"removeQuestion"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Remove a connection"));
    ask->setTextFormat(Qt::PlainText);
    ask->setText(tr("Remove the connection %1?").arg(plain(m_saved->name, 80)));
    ask->setInformativeText(
        tr("The connection and its secrets go from this computer. Nothing changes on the server, and nothing there is "
           "deleted."));
    QPushButton* remove = ask->addButton(tr("&Remove %1").arg(withoutMnemonic(m_saved->name)), QMessageBox::AcceptRole);
    remove->setObjectName(u"removeForGood"_s);
    QPushButton* keep = ask->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(ask, &QMessageBox::buttonClicked, this, [this, remove](QAbstractButton* button) {
        if (button != remove || !m_saved)
            return;
        const auto removed = m_book.remove(*m_saved);
        if (!removed) {
            m_note->display(removed.error());
            return;
        }
        m_form->setClean();
        refill({});
    });
    ask->open();
}

void ConnectionDialog::importConnections()
{
    auto* dialog = new QFileDialog(this, tr("Import connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(connectionFiles());
    dialog->setLabelText(QFileDialog::Accept, tr("Import connections"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto names = m_book.importFrom(file);
        if (!names) {
            m_note->display(names.error());
            return;
        }
        m_list->removeDraft();
        refill(names->value(0));
        m_note->display(
            u"info"_s, Theme::Tone::Muted,
            names->size() == 1
                ? tr("1 connection was imported. A file holds no secrets: type them here.")
                : tr("%1 connections were imported. A file holds no secrets: type them here.").arg(names->size()));
    });
    dialog->open();
}

void ConnectionDialog::exportConnections()
{
    auto* dialog = new QFileDialog(this, tr("Export all connections, without their secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(connectionFiles());
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto written = m_book.exportTo(file);
        if (written)
            m_note->display(u"info"_s, Theme::Tone::Muted,
                            tr("%1 connections were written to %2, without their secrets.")
                                .arg(m_book.connections().size())
                                .arg(file));
        else
            m_note->display(written.error());
    });
    dialog->open();
}

bool ConnectionDialog::save()
{
    const auto typed = m_form->checked();
    if (!typed)
        return false;
    const Secrets secrets = m_form->secrets(m_kept);
    const bool asks = m_form->isSecretWithdrawn();
    if (const auto saved = m_book.save(*typed, m_saved, secrets); !saved) {
        m_note->display(saved.error());
        return false;
    }
    m_note->clear();
    ++m_shown;
    m_saved = *typed;
    m_kept = secrets;
    m_form->setClean();
    // From here on no field holds a secret.
    m_form->setKept(m_kept, *m_saved, m_keeping);
    m_list->removeDraft();
    m_list->setConnections(m_book.connections());
    m_list->choose(m_list->rowOf(typed->name));
    updateButtons();
    if (asks)
        askMissing(*m_saved, m_kept);
    return true;
}

void ConnectionDialog::toggleTest()
{
    if (m_tester.isRunning()) {
        m_tester.cancel();
        m_report->clear();
        return;
    }
    const auto typed = m_form->checked();
    if (!typed)
        return;
    const Secrets given = m_form->secrets(m_kept);
    if (askMissing(*typed, given))
        return;
    m_report->begin();
    m_tester.test(*typed, given);
    updateButtons();
}

bool ConnectionDialog::askMissing(const Connection& connection, const Secrets& given)
{
    const auto missing = missingSecret(connection, given);
    if (missing) {
        m_note->display(u"circle-alert"_s, Theme::Tone::Danger, tr("To connect, type %1.").arg(secretName(*missing)));
        m_form->focusSecret(*missing);
    }
    return missing.has_value();
}

void ConnectionDialog::connectNow()
{
    if (!m_open)
        return;
    if (m_save->isEnabled()) {
        if (!save())
            return;
    } else if (!m_form->checked()) {
        return;
    }
    if (askMissing(*m_saved, m_kept))
        return;
    const Connection connection = *m_saved;
    const Secrets secrets = m_kept;
    accept();
    Q_EMIT connectRequested(connection, secrets);
}

} // namespace secateur
