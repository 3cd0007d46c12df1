package space.hamsafar.programme.selection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Holiday;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.setting.WorkingCalendar;

/** A small campaign in two countries. */
final class SelectionFixture {

    static final LocalDate CLOSES = LocalDate.of(2025, 10, 31);
    static final List<String> FINALISTS = List.of("A-000417", "A-002871");
    private static final Set<Integer> QUALIFIED = Set.of(417, 2871);

    private SelectionFixture() {}

    static Campaign campaign(int applications) {
        return campaign(applications, stages());
    }

    static Campaign campaign(int applications, List<Stage> stages) {
        return new Campaign(
                CLOSES.minusMonths(2),
                CLOSES,
                CLOSES,
                2,
                0.95,
                figure(0.05),
                rules(),
                stages,
                ApplicantGenerator.generate(applications, 7, QUALIFIED).toList(),
                Provenance.unknown());
    }

    static List<EligibilityRule> rules() {
        return List.of(
                rule("age", "age", 30, 45),
                rule("height", "heightCm", 162, 175),
                words("degree", "degree", List.of("doctorate")),
                rule("experience", "experienceYears", 3, 100),
                words("nationality", "nationality", List.of("PK")),
                words("consent", "consent", List.of("true")));
    }

    static List<Stage> stages() {
        return List.of(
                stage("preliminary", "islamabad", 120, 0.2, 0),
                stage("secondary", "beijing", 20, 0.4, 14),
                stage("final", "beijing", 10, 0.5, 21));
    }

    static Stage stage(String id, String site, int places, double passRate, int travelDays) {
        return new Stage(
                id,
                id,
                site,
                id + "-selection",
                places,
                List.of(
                        new Station("medical", "Medical examination", 2, 4, 2),
                        new Station("interview", "Interview", 0.75, 1, 2)),
                figure(passRate),
                travelDays,
                10,
                Provenance.unknown());
    }

    static Setting setting() {
        var islamabad = site("islamabad", "PK", "Asia/Karachi", "pakistan");
        var beijing = site("beijing", "CN", "Asia/Shanghai", "china");
        var newYear = new Holiday(
                "New Year", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3), Firmness.FIRM, Provenance.unknown());
        return new Setting(
                List.of(),
                List.of(islamabad, beijing),
                List.of(),
                List.of(
                        calendar("pakistan", "Asia/Karachi", List.of()),
                        calendar("china", "Asia/Shanghai", List.of(newYear))),
                List.of());
    }

    static Figure figure(double value) {
        return Figure.of(value, Provenance.unknown());
    }

    static EligibilityRule rule(String id, String field, double minimum, double maximum) {
        return new EligibilityRule(
                id,
                field,
                "",
                OptionalDouble.of(minimum),
                OptionalDouble.of(maximum),
                List.of(),
                "not within limits",
                Provenance.unknown());
    }

    static EligibilityRule words(String id, String field, List<String> allowed) {
        return new EligibilityRule(
                id,
                field,
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                allowed,
                "not among those asked for",
                Provenance.unknown());
    }

    private static Site site(String id, String country, String zone, String calendar) {
        return new Site(id, id, country, 35, 100, 500, 5, ZoneId.of(zone), calendar, Provenance.unknown());
    }

    private static WorkingCalendar calendar(String id, String zone, List<Holiday> holidays) {
        Map<DayOfWeek, List<ClockSpan>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(
                        day,
                        List.of(
                                new ClockSpan(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                                new ClockSpan(LocalTime.of(14, 0), LocalTime.of(18, 0))));
            }
        }
        return new WorkingCalendar(id, id, ZoneId.of(zone), week, holidays, Set.of(), List.of());
    }
}
