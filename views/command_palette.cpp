// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"

#include "command_delegate.h"
#include "command_model.h"
#include "confirm_parts.h"
#include "help_desk.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace secateur {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 10;
constexpr int charsWide = 76;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup)
    , m_model(new CommandModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(plainLabel(tr("No action fits these words."), this))
{
    setObjectName(u"commandPalette"_s);
    setHelpTopic(this, u"keyboard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find an action, a store or a job, or type a path such as /users/u12"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->addAction(Theme::instance().icon(u"search"_s, Theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The line keeps the focus: its keys move the choice.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::display);
}

void CommandPalette::setCommands(const QList<Command>& commands, const QStringList& used)
{
    m_model->setCommands(commands, used);
    find();
}

void CommandPalette::setFirst(First first)
{
    m_first = std::move(first);
}

void CommandPalette::open()
{
    const QWidget* window = parentWidget();
    ensurePolished();
    const int row = m_list->sizeHintForRow(0);
    const int room = m_field->sizeHint().height() + 3 * grid::unit + 2 * frameWidth();
    const int width = qMin(fontMetrics().averageCharWidth() * charsWide, window->width() - grid::three);
    const int height = qMin(rowsShown * qMax(row, fontMetrics().height()) + room, window->height() - grid::three);
    resize(width, height);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, qMin(grid::three * 2, window->height() / 10))));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::find()
{
    delete m_firstOwner;
    m_firstOwner = new QObject(this);
    const QString words = m_field->text();
    m_model->setWords(words, m_first ? m_first(words.trimmed(), m_firstOwner) : QList<Command>());
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    display();
}

void CommandPalette::display()
{
    // The focus stays in the line: it says what Return would do.
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const Command command = m_model->command(m_list->currentIndex());
    if (!command.whyNot().isEmpty())
        return;
    // Closed first, so that the action finds the focus where it was and its dialog has the keyboard.
    close();
    Q_EMIT used(command.id);
    if (command.action)
        command.action->trigger();
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    // The frame alone is hardly seen on a dark window.
    QPainter painter(this);
    painter.setPen(Theme::instance().fieldLine());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        switch (press->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // A key that is held down after it has opened something must not run what stands first.
            if (!press->isAutoRepeat())
                run();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, press);
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace secateur

#include "moc_command_palette.cpp"
