package space.hamsafar.programme.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Holiday;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.training.Unit.Kind;

/** Two trainees, a centre and a desert camp far away. */
final class TrainingFixture {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    static final LocalDate START = LocalDate.of(2026, 5, 4);
    static final List<String> TRAINEES = List.of("amina", "bilal");

    private TrainingFixture() {}

    static Setting setting() {
        return new Setting(
                List.of(),
                List.of(site("centre", 40.07, 116.26), site("desert", 40.6, 101.6)),
                List.of(
                        facility("room", "centre", 2),
                        facility("centrifuge", "centre", 1),
                        facility("tank", "centre", 1),
                        facility("camp", "desert", 1)),
                List.of(calendar("office", List.of(holiday(START.plusDays(10), START.plusDays(11))))),
                people());
    }

    /** Every kind of rule, small enough to plan in no time. */
    static Syllabus syllabus() {
        return syllabus(
                List.of(
                        unit("chinese", "language", Kind.CLASS)
                                .sessions(12)
                                .minutes(90)
                                .perDay(1)
                                .by("language", 1),
                        unit("baseline", "theory", Kind.MEDICAL)
                                .minutes(120)
                                .alone()
                                .by("medical", 1),
                        unit("orbits", "theory", Kind.CLASS)
                                .sessions(3)
                                .minutes(120)
                                .in("room")
                                .by("theory", 1),
                        unit("systems", "theory", Kind.CLASS)
                                .sessions(4)
                                .minutes(120)
                                .in("room")
                                .by("theory", 1),
                        unit("theory-exam", "theory", Kind.EXAMINATION)
                                .minutes(180)
                                .alone()
                                .by("theory", 1),
                        unit("runs", "technique", Kind.CENTRIFUGE)
                                .sessions(3)
                                .minutes(60)
                                .alone()
                                .in("centrifuge")
                                .by("medical", 1)
                                .gap(48)
                                .after("baseline"),
                        unit("tank", "technique", Kind.TANK)
                                .sessions(2)
                                .minutes(300)
                                .alone()
                                .in("tank")
                                .by("diver", 2)
                                .after("theory-exam"),
                        unit("study", "technique", Kind.SELF_STUDY)
                                .sessions(2)
                                .minutes(60)
                                .perDay(1)
                                .optional(),
                        unit("camp", "survival", Kind.SURVIVAL)
                                .days(3, 8)
                                .in("camp")
                                .by("survival", 2),
                        unit("rehearsal", "mission", Kind.SIMULATOR)
                                .sessions(2)
                                .minutes(210)
                                .by("theory", 2)),
                List.of(new Outage("centrifuge", START.plusDays(1), START.plusDays(2), "maintenance")));
    }

    static Syllabus syllabus(List<UnitBuilder> units, List<Outage> outages) {
        return new Syllabus(
                "training",
                "centre",
                TRAINEES,
                List.of(
                        phase("language", 0),
                        phase("theory", 1),
                        phase("technique", 2),
                        phase("survival", 3),
                        phase("mission", 4)),
                units.stream().map(UnitBuilder::build).toList(),
                outages,
                figure(7),
                figure(30),
                figure(90),
                Provenance.unknown(),
                TrainingRules.NONE,
                List.of());
    }

    static UnitBuilder unit(String id, String phase, Kind kind) {
        return new UnitBuilder(id, phase, kind);
    }

    static Figure figure(double value) {
        return Figure.of(value, Provenance.unknown());
    }

    private static List<Member> people() {
        var people = new ArrayList<Member>();
        TRAINEES.forEach(trainee -> people.add(member(trainee, Member.Part.TRAINEE, Set.of())));
        people.add(member("teacher-1", Member.Part.INSTRUCTOR, Set.of("theory", "language")));
        people.add(member("teacher-2", Member.Part.INSTRUCTOR, Set.of("theory")));
        people.add(member("doctor", Member.Part.INSTRUCTOR, Set.of("medical")));
        people.add(member("diver-1", Member.Part.INSTRUCTOR, Set.of("diver", "survival")));
        people.add(member("diver-2", Member.Part.INSTRUCTOR, Set.of("diver", "survival")));
        people.add(member("officer", Member.Part.STAFF, Set.of("theory")));
        return people;
    }

    private static Member member(String id, Member.Part part, Set<String> skills) {
        return new Member(id, id, "host", part, skills, "office", Optional.empty());
    }

    private static TrainingPhase phase(String id, int order) {
        return new TrainingPhase(id, id, order, Provenance.unknown());
    }

    private static Site site(String id, double latitudeDeg, double longitudeDeg) {
        return new Site(id, id, "CN", latitudeDeg, longitudeDeg, 50, 5, BEIJING, "office", Provenance.unknown());
    }

    private static Facility facility(String id, String site, int capacity) {
        return new Facility(id, id, site, capacity, Provenance.unknown());
    }

    private static Holiday holiday(LocalDate from, LocalDate to) {
        return new Holiday("holiday", from, to, Firmness.FIRM, Provenance.unknown());
    }

    private static WorkingCalendar calendar(String id, List<Holiday> holidays) {
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
        return new WorkingCalendar(id, id, BEIJING, week, holidays, Set.of(), List.of());
    }

    /** The same session at another time. */
    static Session shifted(Session s, Duration shift) {
        return shifted(s, shift, shift);
    }

    /** The same session with its beginning and its end at other times. */
    static Session shifted(Session s, Duration startShift, Duration endShift) {
        return new Session(
                s.unit(),
                s.number(),
                s.trainees(),
                s.instructors(),
                s.support(),
                s.positions(),
                s.facility(),
                s.start().plus(startShift),
                s.end().plus(endShift));
    }

    /** Gathers a unit; without more, one session of all trainees together. Not thread-safe. */
    static final class UnitBuilder {
        private final String id;
        private final String phase;
        private final Kind kind;
        private int sessions = 1;
        private int minutes;
        private int days;
        private double hoursPerDay;
        private Unit.Group group = Unit.Group.ALL;
        private Particulars particulars = Particulars.NONE;
        private String skill = "";
        private int instructors;
        private String facility = "";
        private List<String> prerequisites = List.of();
        private int gapHours;
        private int maxPerDay;
        private boolean mandatory = true;

        private UnitBuilder(String id, String phase, Kind kind) {
            this.id = id;
            this.phase = phase;
            this.kind = kind;
        }

        UnitBuilder sessions(int count) {
            sessions = count;
            return this;
        }

        UnitBuilder minutes(int length) {
            minutes = length;
            return this;
        }

        UnitBuilder days(int length, double hours) {
            days = length;
            hoursPerDay = hours;
            return this;
        }

        UnitBuilder alone() {
            group = Unit.Group.ALONE;
            return this;
        }

        UnitBuilder group(Unit.Group who) {
            group = who;
            return this;
        }

        UnitBuilder with(Particulars more) {
            particulars = more;
            return this;
        }

        UnitBuilder by(String neededSkill, int count) {
            skill = neededSkill;
            instructors = count;
            return this;
        }

        UnitBuilder in(String room) {
            facility = room;
            return this;
        }

        UnitBuilder after(String... units) {
            prerequisites = List.of(units);
            return this;
        }

        UnitBuilder gap(int hours) {
            gapHours = hours;
            return this;
        }

        UnitBuilder perDay(int most) {
            maxPerDay = most;
            return this;
        }

        UnitBuilder optional() {
            mandatory = false;
            return this;
        }

        Unit build() {
            return new Unit(
                    id,
                    id,
                    "subject of " + phase,
                    phase,
                    kind,
                    sessions,
                    minutes,
                    days,
                    hoursPerDay,
                    group,
                    skill,
                    instructors,
                    facility,
                    prerequisites,
                    gapHours,
                    maxPerDay,
                    mandatory,
                    Provenance.unknown(),
                    particulars);
        }
    }
}
