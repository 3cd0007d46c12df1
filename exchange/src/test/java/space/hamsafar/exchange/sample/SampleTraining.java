package space.hamsafar.exchange.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.hamsafar.programme.training.Particulars;
import space.hamsafar.programme.training.Readiness;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.Syllabus;
import space.hamsafar.programme.training.TrainingPhase;
import space.hamsafar.programme.training.TrainingPlan;
import space.hamsafar.programme.training.TrainingRules;
import space.hamsafar.programme.training.Unit;
import space.hamsafar.programme.training.Unplaced;

/** Training of the sample: six phases, twelve units, half a year of sessions. */
final class SampleTraining {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 14);
    private static final String[] PHASES = {"theory", "adaptation", "technique", "survival", "mission"};
    private static final String[] TITLES = {
        "Theory", "Environment adaptation", "Professional technique", "Survival", "Mission-intensified training"
    };

    private SampleTraining() {}

    static Syllabus syllabus() {
        List<TrainingPhase> phases = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < PHASES.length; i++) {
            phases.add(new TrainingPhase(PHASES[i], TITLES[i], i + 1, SampleProgramme.MADE_UP));
            units.add(unit(PHASES[i] + "-a", TITLES[i] + ", part A", TITLES[i], PHASES[i], Unit.Kind.CLASS));
            units.add(unit(PHASES[i] + "-b", TITLES[i] + ", part B", TITLES[i], PHASES[i], Unit.Kind.SIMULATOR));
        }
        phases.add(new TrainingPhase("language", "Chinese language", 0, SampleProgramme.MADE_UP));
        units.add(unit("chinese", "Chinese, level by level", "Chinese", "language", Unit.Kind.CLASS));
        units.add(unit("check-up", "Cardiology check-up", "Medicine", "adaptation", Unit.Kind.MEDICAL));
        return new Syllabus(
                "training",
                "beijing",
                List.of("prime", "backup"),
                phases,
                units,
                List.of(),
                SampleProgramme.figure(8),
                SampleProgramme.figure(40),
                SampleProgramme.figure(365),
                SampleProgramme.MADE_UP,
                TrainingRules.NONE,
                List.of());
    }

    private static Unit unit(String id, String title, String subject, String phase, Unit.Kind kind) {
        return new Unit(
                id,
                title,
                subject,
                phase,
                kind,
                10,
                120,
                0,
                0,
                Unit.Group.ALL,
                "",
                1,
                "",
                List.of(),
                0,
                1,
                true,
                SampleProgramme.MADE_UP,
                Particulars.NONE);
    }

    static TrainingPlan plan() {
        List<Session> sessions = new ArrayList<>();
        Map<String, Integer> minutes = new TreeMap<>();
        int number = 0;
        for (LocalDate day : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
            number++;
            if (day.getDayOfWeek().getValue() >= 6) {
                continue;
            }
            int phase = Math.min(4, number * 5 / 186);
            add(
                    sessions,
                    minutes,
                    session(PHASES[phase] + "-a", number, day, 0, List.of("prime", "backup")),
                    TITLES[phase]);
            if (number % 3 != 0) {
                String trainee = number % 2 == 0 ? "prime" : "backup";
                add(sessions, minutes, session(PHASES[phase] + "-b", number, day, 3, List.of(trainee)), TITLES[phase]);
            }
            if (number % 2 == 0) {
                add(sessions, minutes, session("chinese", number, day, 6, List.of("prime", "backup")), "Chinese");
            }
            if (number % 30 == 0) {
                add(sessions, minutes, session("check-up", number, day, 8, List.of("prime")), "Medicine");
            }
        }
        return new TrainingPlan(
                FIRST,
                LAST,
                sessions,
                List.of(
                        new Readiness("prime", true, LAST, minutes),
                        new Readiness("backup", false, LAST.minusDays(2), minutes)),
                List.of(new Unplaced("survival-b", 11, "The winter camp is closed from April on.")),
                LAST.minusDays(9));
    }

    private static Session session(String unit, int number, LocalDate day, int hour, List<String> trainees) {
        Instant start = day.atTime(hour, 30).toInstant(ZoneOffset.UTC);
        String facility = unit.equals("technique-b") ? "simulator" : "";
        return new Session(
                unit,
                number,
                trainees,
                List.of("instructor-1"),
                List.of(),
                Map.of(),
                facility,
                start,
                start.plusSeconds(7200));
    }

    private static void add(List<Session> sessions, Map<String, Integer> minutes, Session session, String subject) {
        sessions.add(session);
        minutes.merge(subject, 120, Integer::sum);
    }
}
