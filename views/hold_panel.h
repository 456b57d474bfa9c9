// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace secateur {

/// The seconds between the click and the first delete, as a ring that runs out with the number in it.
class HoldRing final : public QWidget {
    Q_OBJECT
public:
    explicit HoldRing(QWidget* parent = nullptr);
    /// `left` of `whole` milliseconds.
    void setLeft(qint64 left, qint64 whole);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_left = 0;
    qint64 m_whole = 1;
};

/// A hold: it runs out, or it is called off. Nothing is sent while it runs.
class HoldPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HoldPanel(QWidget* parent = nullptr);
    /// Begins to count down; emits runOut() unless stop() comes before.
    void begin(int milliseconds, const QString& subject);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_end.isActive(); }

Q_SIGNALS:
    void runOut();
    void calledOff();

private:
    void tick();
    HoldRing* m_ring;
    QLabel* m_sentence;
    QLabel* m_promise;
    QPushButton* m_callOff;
    QTimer m_end;
    QTimer m_frame;
    QElapsedTimer m_clock;
    QString m_subject;
    int m_whole = 0;
};

} // namespace secateur
