package space.hamsafar.campaign.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import space.hamsafar.campaign.report.CampaignReport.TestSlot;

/** Writes the days of tests: a row for each day, a column for each station, in local time. */
final class TestDaysPart {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final CampaignReport.Tests tests;
    private final ReportPage page;

    private TestDaysPart(CampaignReport.Tests tests, ReportPage page) {
        this.tests = tests;
        this.page = page;
    }

    static void of(CampaignReport report, ReportPage page) {
        report.tests().forEach(tests -> new TestDaysPart(tests, page).write());
    }

    private void write() {
        String zone = page.word("testsZone") + " " + ReportPage.ltr(tests.zone().getId());
        String mended = "<br>" + page.word("mended") + " " + ReportPage.number(tests.mended());
        page.heading("tests", page.title(tests.id(), tests.title()), zone + mended);
        List<String> head = new ArrayList<>(List.of(page.word("day")));
        tests.stations().forEach(station -> head.add(page.station(station)));
        page.row("th", head.toArray(String[]::new));
        var days = new TreeSet<LocalDate>();
        tests.slots().forEach(slot -> days.add(day(slot.start())));
        days.forEach(this::row);
        page.endOfTable();
    }

    private void row(LocalDate day) {
        List<String> cells = new ArrayList<>(List.of(ReportPage.ltr(day.toString())));
        for (CampaignReport.Station station : tests.stations()) {
            cells.add(cell(tests.slots().stream()
                    .filter(slot -> slot.station().equals(station.id())
                            && day(slot.start()).equals(day))
                    .toList()));
        }
        page.row("td", cells.toArray(String[]::new));
    }

    private String cell(List<TestSlot> slots) {
        if (slots.isEmpty()) {
            return "";
        }
        Instant first =
                slots.stream().map(TestSlot::start).min(Instant::compareTo).orElseThrow();
        Instant last = slots.stream().map(TestSlot::end).max(Instant::compareTo).orElseThrow();
        int applicants = slots.stream().mapToInt(TestSlot::applicants).sum();
        return ReportPage.ltr(time(first) + "–" + time(last) + " · " + applicants);
    }

    private LocalDate day(Instant at) {
        return at.atZone(tests.zone()).toLocalDate();
    }

    private String time(Instant at) {
        return TIME.format(LocalTime.ofInstant(at, tests.zone()));
    }
}
