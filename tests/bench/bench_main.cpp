// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace secateur;
using namespace secateur::bench;
using namespace Qt::StringLiterals;

namespace {

struct NamedMeasure {
    QString name;
    Measure measure;
};

const QList<NamedMeasure>& measures()
{
    static const QList<NamedMeasure> all{
        {u"open"_s, measureOpening},    {u"children"_s, measureChildren},   {u"preview"_s, measurePreview},
        {u"delete"_s, measureDelete},   {u"content"_s, measureContent},     {u"stall"_s, measureStalls},
        {u"memory"_s, measureMemory},   {u"catalogue"_s, measureCatalogue}, {u"http"_s, measureHttp},
        {u"journal"_s, measureJournal},
    };
    return all;
}

QString figure(double value, const QString& unit)
{
    return u"%1 %2"_s.arg(value, 0, 'f', value < 100 ? 1 : 0).arg(unit);
}

void print(const Row& row)
{
    QTextStream out(stdout);
    const bool judged = row.budget < 1e8;
    const QString budget = !judged             ? u"none"_s
                           : row.budgetIsRatio ? u"%1 ×"_s.arg(row.budget, 0, 'g', 3)
                                               : figure(row.budget, row.unit);
    out << row.name.leftJustified(66) << figure(row.ours, row.unit).rightJustified(12)
        << (row.theirs ? figure(*row.theirs, row.unit) : u"–"_s).rightJustified(12)
        << (row.theirs ? u"%1 ×"_s.arg(row.ratio(), 0, 'f', 2) : u"–"_s).rightJustified(10) << budget.rightJustified(11)
        << (!judged       ? u"  –"_s
            : row.holds() ? u"  ok"_s
                          : u"  OVER"_s)
        << (row.rival.isEmpty() ? QString() : u"  against "_s + row.rival) << Qt::endl;
}

/// Runs the rows; gives the exit status.
int run(const Options& options, const QStringList& names, bool strict)
{
    QTextStream(stdout) << u"what"_s.leftJustified(66) << u"ours"_s.rightJustified(12) << u"theirs"_s.rightJustified(12)
                        << u"ratio"_s.rightJustified(10) << u"budget"_s.rightJustified(11) << Qt::endl;
    int status = 0;
    for (const NamedMeasure& measure : measures()) {
        if (!names.isEmpty() && !names.contains(measure.name))
            continue;
        const auto rows = measure.measure(options);
        if (!rows) {
            QTextStream(stderr) << measure.name << u" could not run: "_s << rows.error().sentence() << Qt::endl;
            status = 1;
            continue;
        }
        for (const Row& row : *rows) {
            print(row);
            if (strict && !row.holds())
                status = 1;
        }
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--preview-child") == 0)
        return previewChild(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the budgets of the design."_s);
    parser.addHelpOption();
    const QCommandLineOption cache(u"cache"_s, u"Folder that keeps the bench stores."_s, u"DIR"_s,
                                   QDir::homePath() + u"/.cache/secateur-bench"_s);
    const QCommandLineOption brief(u"short"_s, u"A store of a tenth of the size."_s);
    QStringList names;
    for (const NamedMeasure& measure : measures())
        names.append(measure.name);
    const QCommandLineOption row(u"row"_s, u"Only these rows: %1."_s.arg(names.join(u", "_s)), u"NAME"_s);
    const QCommandLineOption strict(u"strict"_s, u"Exit with 1 where a budget is missed."_s);
    parser.addOptions({cache, brief, row, strict});
    parser.process(app);
    for (const QString& name : parser.values(row)) {
        if (!names.contains(name)) {
            QTextStream(stderr) << u"There is no row %1: %2."_s.arg(name, names.join(u", "_s)) << Qt::endl;
            return 2;
        }
    }
    const Options options{QDir(parser.value(cache)).absolutePath(), parser.isSet(brief),
                          QCoreApplication::applicationFilePath()};
    return run(options, parser.values(row), parser.isSet(strict));
}
