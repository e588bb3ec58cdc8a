// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/evidencehtml.h"

#include "core/model/text.h"

#include <QJsonDocument>
#include <QLocale>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString style = uR"(
body { font: 16px/1.5 Inter, 'DejaVu Sans', Verdana, sans-serif; color: #1a1d21; background: #fff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin-top: 2.5rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: start; color: #555e68; padding-bottom: .3rem }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid #d8dce2 }
thead th { border-bottom: 2px solid #1a1d21 }
.number { text-align: end; font-variant-numeric: tabular-nums }
.bad { color: #bd3f0a; font-weight: 600 } .good { color: #007a55; font-weight: 600 }
figure { margin: 1.5rem 0 } figure img { max-width: 100%; border: 1px solid #d8dce2 }
pre { background: #f2f4f6; padding: .8rem; overflow-x: auto; white-space: pre-wrap; direction: ltr }
.muted { color: #555e68 }
)"_s;

QString texts(const QList<Strategy> &strategies)
{
    QString all = u"<h2>%1</h2>\n"_s.arg(Text::tr("The strategies"));
    for (const Strategy &strategy : strategies)
        all += u"<details><summary>%1 (%2)</summary><pre>%3</pre></details>\n"_s.arg(
            EvidenceHtml::escaped(strategy.title), EvidenceHtml::escaped(strategy.name),
            EvidenceHtml::escaped(strategy.source));
    return all;
}

/** A "<" could end the element that it stands in (HTML, 4.12.1.3). */
QString data(QJsonObject json, const Receipt &receipt)
{
    json.insert(u"receipt"_s, receipt.json());
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))
                             .replace(u'<', u"\\u003c"_s)
                             .replace(u'>', u"\\u003e"_s)
                             .replace(u'&', u"\\u0026"_s);
    return u"<script type=\"application/json\" id=\"data\">"_s + text + u"</script>\n"_s;
}

bool isNumber(const QString &text)
{
    bool isOne = false;
    QLocale().toDouble(text, &isOne);
    return isOne;
}

} // namespace

QString EvidenceHtml::escaped(const QString &text)
{
    QString plain;
    for (const QChar sign : text) {
        if (sign.unicode() >= 0x20 || sign == u'\n' || sign == u'\t')
            plain += sign;
    }
    return plain.toHtmlEscaped();
}

QString EvidenceHtml::element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, escaped(text));
}

QString EvidenceHtml::table(const QString &caption, const QStringList &headings,
                            const QList<QStringList> &rows, const QStringList &bad,
                            const QStringList &good)
{
    QString html = u"<table>"_s + element(u"caption"_s, caption) + u"<thead><tr>"_s;
    for (qsizetype column = 0; column < headings.size(); ++column)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(column > 0 && !rows.isEmpty()
                                                             && isNumber(rows.first().at(column))
                                                         ? u" class=\"number\""_s
                                                         : QString(),
                                                     escaped(headings.at(column)));
    html += u"</tr></thead><tbody>\n"_s;
    for (const QStringList &row : rows) {
        html += u"<tr><th scope=\"row\">%1</th>"_s.arg(escaped(row.first()));
        for (const QString &cell : row.mid(1)) {
            const QString meant = bad.contains(cell) ? u" class=\"bad\""_s
                : good.contains(cell)                ? u" class=\"good\""_s
                : isNumber(cell)                     ? u" class=\"number\""_s
                                                     : QString();
            html += u"<td%1>%2</td>"_s.arg(meant, escaped(cell));
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString EvidenceHtml::figure(const EvidencePicture &picture)
{
    return u"<figure><img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">"
           "<figcaption>%1</figcaption><details><summary>%4</summary><p>%3</p></details>"
           "</figure>\n"_s.arg(escaped(picture.title), QString::fromLatin1(picture.svg.toBase64()),
                               escaped(picture.description).replace(u'\n', u"<br>\n"_s),
                               Text::tr("In words"));
}

QByteArray EvidenceHtml::html(const Page &page)
{
    //: the code of the language of this translation, as in HTML
    const QString code = Text::tr("en", "code of the language");
    const bool isRightToLeft = QLocale(code).textDirection() == Qt::RightToLeft;
    const QString note = page.note.isEmpty() ? QString() : element(u"p"_s, page.note);
    const QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
          "'none'; img-src data:; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"_s.arg(
              code, isRightToLeft ? u"rtl"_s : u"ltr"_s)
        + element(u"title"_s, Text::tr("Last Room: %1").arg(page.title))
        + u"<style>%1</style></head><body><main>\n"_s.arg(style) + element(u"h1"_s, page.title)
        + note + element(u"p"_s, page.receipt.settings)
        + u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(serverText(page.receipt.environment)))
        + page.content + texts(page.strategies) + u"<h2>%1</h2>\n"_s.arg(Text::tr("Receipt"))
        + element(u"pre"_s, page.receipt.text())
        + element(u"p"_s, Text::tr("The same again: %1 %2").arg(page.again, page.receipt.token))
        + u"</main>\n"_s + data(page.data, page.receipt) + u"</body></html>\n"_s;
    return html.toUtf8();
}

} // namespace lastroom
