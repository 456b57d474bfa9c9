// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delete_subject.h"
#include "jobs/guard_settings.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QRadioButton;

namespace secateur {

class NoteLine;
class PlaceEdit;

/// On what terms a plan is carried out: archived first or not, now or at a time, and how long it is held. Shows plain
/// values and touches no file.
class DeleteTerms final : public QWidget {
    Q_OBJECT
public:
    explicit DeleteTerms(QWidget* parent = nullptr);
    void setSubject(const DeleteSubject& subject);
    void setHold(int seconds);
    /// Whether assets are archived first, and in which folder the archive's own is made.
    void setArchive(bool on, const QString& parentFolder);

    [[nodiscard]] bool isArchived() const;
    /// As it was typed.
    [[nodiscard]] QString archiveParent() const;
    /// The archive's own folder; empty where nothing is archived.
    [[nodiscard]] QString archiveFolder() const;
    [[nodiscard]] bool isScheduled() const;
    /// When the first delete may be sent; 0 for now.
    [[nodiscard]] Timestamp notBefore() const;
    /// Why these terms can not be agreed to at a time; empty where they can.
    [[nodiscard]] QString whyNot(Timestamp now) const;

Q_SIGNALS:
    void edited();

private:
    void display();

    DeleteSubject m_subject;
    int m_holdSeconds = 0;
    QCheckBox* m_archive;
    PlaceEdit* m_folder;
    NoteLine* m_archiveNote;
    QRadioButton* m_now;
    QRadioButton* m_later;
    QDateTimeEdit* m_time;
    NoteLine* m_whenNote;
};

/// The folder name of a plan's archive, of letters that every file system takes:
/// "images-20261125-163355-job12".
[[nodiscard]] QString archiveName(const QString& storeName, Timestamp made, qint64 job);

} // namespace secateur
