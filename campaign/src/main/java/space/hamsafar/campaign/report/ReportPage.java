package space.hamsafar.campaign.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import space.hamsafar.campaign.fairness.Comparison;
import space.hamsafar.campaign.fairness.FairnessTable;
import space.hamsafar.campaign.fairness.GroupCount;
import space.hamsafar.campaign.fairness.Range;
import space.hamsafar.campaign.fairness.ScoreGap;
import space.hamsafar.campaign.fairness.Suppression;
import space.hamsafar.campaign.fairness.Thinning;

/** Writes a report as an HTML page that stands alone, with the same content in every language. */
public final class ReportPage {
    /** Counts below this are hidden in what is published. */
    public static final int LEAST_PUBLISHED = 10;

    private static final int BAR_PIXELS = 200;
    private static final double CONFIDENCE = 0.95;

    private final CampaignReport report;
    private final Language language;
    private final Properties words;
    private final StringBuilder page = new StringBuilder();

    private ReportPage(CampaignReport report, Language language) {
        this.report = report;
        this.language = language;
        this.words = language.words();
    }

    /** The whole report, for those who run the campaign. */
    public static String internal(CampaignReport report, Language language) {
        var writer = new ReportPage(report, language);
        writer.head("title", "internal");
        writer.funnel();
        writer.calendar();
        TestDaysPart.of(report, writer);
        writer.choices();
        writer.fairness();
        writer.gaps();
        return writer.foot();
    }

    /** The summary that can be published: small groups are hidden, and those from which they would follow. */
    public static String published(CampaignReport report, Language language) {
        var writer = new ReportPage(report, language);
        writer.head("publicTitle", "public");
        writer.funnel();
        writer.calendar();
        writer.choices();
        writer.shown();
        return writer.foot();
    }

    private void head(String title, String note) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">\n<head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(word(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style></head>\n<body><main>\n<h1>")
                .append(word(title))
                .append("</h1>\n<p>")
                .append(word(note))
                .append(" ")
                .append(ltr(report.day().toString()))
                .append("</p>\n");
    }

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC","Noto Nastaliq Urdu",sans-serif;margin:0;color:#1b1f24;background:#fff}
            main{max-width:60rem;margin:0 auto;padding:1rem}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;display:block;overflow-x:auto}
            th,td{padding:.3rem .6rem;border-bottom:1px solid #d0d7de;text-align:start;word-break:keep-all}
            bdi{white-space:nowrap}
            small bdi{white-space:normal;overflow-wrap:anywhere}
            .bar{background:#0b5cad;height:.8rem;min-width:2px}
            """;

    private void funnel() {
        heading("funnel");
        row("th", word("stage"), word("entered"), word("passed"), word("share"), "");
        int most = Math.max(
                1,
                report.funnel().stream()
                        .mapToInt(CampaignReport.Step::entered)
                        .max()
                        .orElse(1));
        for (CampaignReport.Step step : report.funnel()) {
            row(
                    "td",
                    title(step.id(), step.title()),
                    step.isKnown() ? number(step.entered()) : "",
                    step.isReleased() ? number(step.passed()) : word("open"),
                    step.isReleased() && step.entered() > 0 ? percent((double) step.passed() / step.entered()) : "",
                    step.isKnown()
                            ? "<div class=\"bar\" style=\"width:" + BAR_PIXELS * step.entered() / most + "px\"></div>"
                            : "");
        }
        page.append("</table>\n");
    }

    private void calendar() {
        heading("calendar");
        row("th", word("stage"), word("first"), word("last"), word("appeals"));
        for (CampaignReport.Days days : report.calendar()) {
            row(
                    "td",
                    title(days.id(), days.title()),
                    ltr(days.first().toString()),
                    ltr(days.last().toString()),
                    days.appealDays() > 0 ? number(days.appealDays()) + " " + word("days") : "");
        }
        page.append("</table>\n");
    }

    /** Where the scores could not tell, and what the board did there: counts, in both pages. */
    private void choices() {
        if (report.choices().isEmpty()) {
            return;
        }
        heading("choices");
        row("th", word("stage"), word("grey"), word("byLot"), word("exceptions"));
        for (CampaignReport.Choice choice : report.choices()) {
            row(
                    "td",
                    title(choice.id(), choice.title()),
                    number(choice.grey()),
                    number(choice.byLot()),
                    number(choice.exceptions()));
        }
        page.append("</table>\n<p>").append(word("choicesWhy")).append("</p>\n");
    }

    private void fairness() {
        for (FairnessTable table : report.fairness()) {
            page.append("<h2>")
                    .append(word("fairness"))
                    .append(": ")
                    .append(name(table.kind()))
                    .append("</h2>\n<p>")
                    .append(word("fourFifths"))
                    .append("</p>\n<table>\n");
            row(
                    "th",
                    word("stage"),
                    word("group"),
                    word("entered"),
                    word("passed"),
                    word("share"),
                    word("interval"),
                    word("ratio"),
                    word("interval"),
                    word("detectable"),
                    word("verdict"));
            for (FairnessTable.StageCounts stage : table.stages()) {
                List<Comparison> comparisons = stage.comparisons();
                for (GroupCount group : stage.groups()) {
                    if (group.entered() > 0) {
                        group(stage.stage(), group, comparisons);
                    }
                }
            }
            page.append("</table>\n");
            for (Thinning thin : Thinning.in(table)) {
                page.append("<p>")
                        .append(word("thinning"))
                        .append(": ")
                        .append(name(thin.group()))
                        .append(", ")
                        .append(title(thin.stage(), thin.stage()))
                        .append(": ")
                        .append(ltr(
                                String.format(Locale.ROOT, "%.1f (%s)", thin.missing(), chance(thin.probability()))))
                        .append("</p>\n");
            }
        }
    }

    private void group(String stage, GroupCount group, List<Comparison> comparisons) {
        Range range = group.rateRange(CONFIDENCE);
        var found =
                comparisons.stream().filter(one -> one.group().equals(group)).findFirst();
        row(
                "td",
                title(stage, stage),
                name(group.group()),
                number(group.entered()),
                number(group.passed()),
                percent(group.rate()),
                range(range),
                found.map(one -> ltr(String.format(Locale.ROOT, "%.2f", one.ratio())))
                        .orElse(""),
                found.map(one -> range(one.range())).orElse(""),
                found.map(one -> ltr(String.format(Locale.ROOT, "%.2f", one.detectable())))
                        .orElse(""),
                found.map(one -> word("verdict." + one.verdict().name())).orElse(""));
    }

    private void gaps() {
        if (report.gaps().isEmpty()) {
            return;
        }
        heading("gaps");
        row("th", word("group"), word("group"), word("difference"), word("interval"), word("effect"));
        for (ScoreGap gap : report.gaps()) {
            row(
                    "td",
                    name(gap.first()) + " (" + number(gap.firstCount()) + ")",
                    name(gap.second()) + " (" + number(gap.secondCount()) + ")",
                    ltr(String.format(Locale.ROOT, "%+.3f", gap.difference())),
                    range(gap.range()),
                    ltr(String.format(Locale.ROOT, "%+.2f", gap.effect())));
        }
        page.append("</table>\n");
    }

    private void shown() {
        Suppression suppression = new Suppression(LEAST_PUBLISHED);
        boolean isHidden = false;
        for (FairnessTable table : report.fairness()) {
            page.append("<h2>")
                    .append(word("fairness"))
                    .append(": ")
                    .append(name(table.kind()))
                    .append("</h2>\n<table>\n");
            row("th", word("stage"), word("group"), word("entered"), word("passed"), word("share"));
            for (Suppression.ShownStage stage : suppression.of(table)) {
                for (Suppression.Shown group : stage.groups()) {
                    isHidden |= group.isHidden();
                    if (!group.isNobody()) {
                        shown(stage.stage(), group);
                    }
                }
            }
            page.append("</table>\n");
        }
        if (isHidden) {
            page.append("<p>")
                    .append(word("hiddenWhy").replace("{least}", number(LEAST_PUBLISHED)))
                    .append("</p>\n");
        }
    }

    private void shown(String stage, Suppression.Shown group) {
        row(
                "td",
                title(stage, stage),
                name(group.group()),
                shown(group.entered()),
                shown(group.passed()),
                group.isHidden()
                        ? ""
                        : percent((double) group.passed().getAsInt()
                                / group.entered().getAsInt()));
    }

    private String shown(OptionalInt count) {
        return count.isPresent() ? number(count.getAsInt()) : word("hidden");
    }

    /** A heading of a stage's own, with a paragraph below it and the begin of a table. */
    void heading(String key, String of, String paragraph) {
        page.append("<h2>")
                .append(word(key))
                .append(": ")
                .append(of)
                .append("</h2>\n<p>")
                .append(paragraph)
                .append("</p>\n<table>\n");
    }

    void endOfTable() {
        page.append("</table>\n");
    }

    /** The name of a station in the language, if the language has one. */
    String station(CampaignReport.Station station) {
        return words.getProperty("station." + station.id(), escaped(station.title()));
    }

    private String foot() {
        page.append("<p><small>")
                .append(word("rules"))
                .append(": ")
                .append(ltr(report.policy()))
                .append("</small></p>\n");
        return page.append("</main></body></html>\n").toString();
    }

    private void heading(String key) {
        page.append("<h2>").append(word(key)).append("</h2>\n<table>\n");
    }

    void row(String tag, String... cells) {
        page.append("<tr>");
        for (String cell : cells) {
            page.append('<')
                    .append(tag)
                    .append('>')
                    .append(cell)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        page.append("</tr>\n");
    }

    private static String chance(double probability) {
        return probability < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", probability);
    }

    private String range(Range range) {
        String high = Double.isInfinite(range.high()) ? "∞" : String.format(Locale.ROOT, "%.2f", range.high());
        return ltr(String.format(Locale.ROOT, "%.2f", range.low()) + "–" + high);
    }

    static String number(int count) {
        return ltr(String.format(Locale.ROOT, "%,d", count));
    }

    private static String percent(double share) {
        return ltr(String.format(Locale.ROOT, "%.1f %%", share * 100));
    }

    /** Figures keep their order within a line from right to left. */
    static String ltr(String text) {
        return "<bdi dir=\"ltr\">" + escaped(text) + "</bdi>";
    }

    String title(String id, String title) {
        return words.getProperty("stage." + id, escaped(title));
    }

    private String name(String group) {
        return group.isEmpty() ? word("undeclared") : words.getProperty("group." + group, ltr(group));
    }

    String word(String key) {
        return escaped(words.getProperty(key, key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
