package space.hamsafar.exchange.handout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.label.Labels;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.label.Markup;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.TimelineEntry;

/**
 * Day sheets to print: for each day on board a page with what one person does, when, with whom, and a box to tick. Times
 * are those kept on board. The page needs no other file.
 */
final class DaySheets {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final String STYLE = """
            @page { size: A4; margin: 11mm 13mm }
            body { font: 9.5pt/1.25 "Noto Sans", "Noto Sans SC", sans-serif; color: #111; margin: 0 }
            [dir=rtl] body { font: 8.5pt/1.6 "Noto Sans", "Noto Nastaliq Urdu", "Noto Naskh Arabic", serif }
            thead { display: table-header-group } th { white-space: nowrap }
            td > bdi { white-space: nowrap } td.what > bdi { white-space: normal }
            [dir=rtl] th, [dir=rtl] td { padding-block: .5pt }
            section { break-after: page } section:last-of-type { break-after: auto }
            h1 { font-size: 14pt; margin: 0 } h2 { font-size: 10.5pt; font-weight: normal; margin: 0 0 4pt }
            table { border-collapse: collapse; width: 100% }
            th, td { border-bottom: .5pt solid #999; padding: 1.5pt 4pt; text-align: start; vertical-align: top }
            tr { break-inside: avoid } .time { white-space: nowrap; direction: ltr; unicode-bidi: isolate }
            .work td { font-weight: 600 } .rest td { color: #555 } .reason { font-size: 8pt; font-weight: normal }
            .box { width: 9pt; height: 9pt; border: 1pt solid #333; display: inline-block }
            footer { font-size: 8.5pt; color: #555; margin-top: 6pt }
            """;

    private final Programme programme;
    private final ProgrammePlan plan;
    private final Labels labels;
    private final Titles titles;
    private final ZoneId zone;

    DaySheets(Programme programme, ProgrammePlan plan, Labels labels) {
        this.programme = programme;
        this.plan = plan;
        this.labels = labels;
        this.titles = Titles.of(programme);
        this.zone = programme.mission().rules().zone();
    }

    /** Ids of everyone who has something to do on board. */
    static List<String> people(Programme programme, ProgrammePlan plan) {
        var people = new TreeSet<String>();
        plan.flight().timeline().forEach(entry -> people.addAll(entry.crew()));
        var known = new TreeSet<>(
                programme.setting().people().stream().map(one -> one.id()).toList());
        people.retainAll(known);
        return List.copyOf(people);
    }

    /** All days of a person in a language. */
    String page(String person, Language language) {
        var page = new StringBuilder();
        String name = titles.person(person);
        page.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head><meta charset=\"utf-8\">\n"
                .formatted(language.code(), language.direction()));
        page.append("<title>").append(Markup.escape(say("sheet.title", language) + " – " + name));
        page.append("</title>\n<style>\n").append(STYLE).append("</style></head>\n<body>\n");
        days(person).forEach((date, entries) -> day(page, name, date, entries, language));
        return page.append("</body></html>\n").toString();
    }

    private Map<LocalDate, List<TimelineEntry>> days(String person) {
        var days = new TreeMap<LocalDate, List<TimelineEntry>>();
        for (TimelineEntry entry : plan.flight().timeline()) {
            if (entry.crew().contains(person)) {
                LocalDate date = entry.start().atZone(zone).toLocalDate();
                days.computeIfAbsent(date, any -> new ArrayList<>()).add(entry);
            }
        }
        return days;
    }

    private void day(StringBuilder page, String name, LocalDate date, List<TimelineEntry> entries, Language language) {
        long number = plan.flight().docking().stream()
                .mapToLong(
                        docking -> ChronoUnit.DAYS.between(docking.atZone(zone).toLocalDate(), date) + 1)
                .findFirst()
                .orElse(0);
        page.append("<section>\n<h1><bdi>").append(Markup.escape(name)).append("</bdi></h1>\n<h2>");
        page.append(escaped("sheet.day", language)).append(" <bdi>").append(number);
        page.append("</bdi> · <bdi>").append(date).append("</bdi></h2>\n<table>\n<thead><tr>");
        for (String column : List.of("sheet.time", "sheet.what", "sheet.with", "sheet.done")) {
            page.append("<th scope=\"col\">").append(escaped(column, language)).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        entries.forEach(entry -> row(page, name, entry, language));
        page.append("</tbody></table>\n<footer>")
                .append(escaped("sheet.clock", language))
                .append(" <bdi>");
        page.append(Markup.escape(programme.title())).append("</bdi></footer>\n</section>\n");
    }

    private void row(StringBuilder page, String name, TimelineEntry entry, Language language) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean work = !entry.experiment().isEmpty();
        String others = entry.crew().stream()
                .map(titles::person)
                .filter(other -> !other.equals(name))
                .map(other -> "<bdi>" + Markup.escape(other) + "</bdi>")
                .collect(Collectors.joining(language.comma()));
        page.append("<tr class=\"").append(work ? "work" : "rest").append("\"><td class=\"time\">");
        page.append(CLOCK.format(entry.start().atZone(zone))).append('–');
        page.append(CLOCK.format(entry.end().atZone(zone))).append("</td><td class=\"what\">");
        String title = work
                ? entry.title()
                : labels.orElse("kind." + kind, entry.title()).in(language);
        page.append("<bdi>").append(Markup.escape(title)).append("</bdi>");
        if (!entry.reason().isBlank()) {
            page.append("<div class=\"reason\"><bdi>")
                    .append(Markup.escape(entry.reason()))
                    .append("</bdi></div>");
        }
        page.append("</td><td>").append(others).append("</td><td>");
        page.append("<span class=\"box\"></span></td></tr>\n");
    }

    private String say(String key, Language language) {
        return labels.of(key).in(language);
    }

    private String escaped(String key, Language language) {
        return Markup.escape(say(key, language));
    }
}
