package space.hamsafar.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static space.hamsafar.programme.training.TrainingFixture.BEIJING;
import static space.hamsafar.programme.training.TrainingFixture.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.Disturbance.Event;

/** Whatever comes in the way of a timetable, one, two or three things at once: the past stays, and the rest keeps the rules. */
class TrainingMenderPropertyTest {

    private static final int SEEDS = 60;
    private static final Setting SETTING = TrainingFixture.setting();
    private static final Syllabus SYLLABUS = TrainingFixture.syllabus();
    private static final TrainingPlan PLAN = TrainingPlanner.plan(SYLLABUS, SETTING, START, Limits.ofWork(20, 1));

    static Stream<Integer> seeds() {
        return IntStream.range(0, SEEDS).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePastStaysAndTheRestKeepsTheRulesOrTheShortfallIsProved(int seed) {
        var disturbance = disturbance(new Random(seed));
        var mended = TrainingMender.mend(
                SYLLABUS,
                SETTING,
                PLAN,
                disturbance,
                new TrainingMender.Effort(Replanner.Effort.ofSteps(60, seed), Limits.ofWork(12, seed)));
        var what = "seed " + seed + ": " + disturbance;

        assertThat(mended.plan().sessions())
                .as(what)
                .containsAll(PLAN.sessions().stream()
                        .filter(session -> day(session).isBefore(disturbance.now()))
                        .toList());
        assertThat(mended.diff().moved())
                .as(what)
                .noneMatch(session -> day(session).isBefore(disturbance.now()));
        assertThat(mended.happened())
                .as(what)
                .allSatisfy(finding ->
                        assertThat(begun(mended.plan(), disturbance.now())).contains(finding.subject()));
        boolean isWhole = mended.plan().readiness().stream().allMatch(Readiness::ready);
        if (isWhole) {
            assertThat(mended.findings()).as(what).isEmpty();
            assertThat(mended.proof()).as(what).isEmpty();
        } else {
            assertThat(mended.plan().unplaced()).as(what).isNotEmpty();
            assertThat(mended.proof()).as(what).isNotEmpty();
        }
    }

    private static List<String> begun(TrainingPlan plan, LocalDate now) {
        return plan.sessions().stream()
                .filter(session -> day(session).isBefore(now))
                .map(Session::unit)
                .toList();
    }

    private static Disturbance disturbance(Random random) {
        var now = START.plusDays(random.nextInt(25));
        var events = new ArrayList<Event>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            events.add(event(random, now));
        }
        return new Disturbance(now, events);
    }

    private static Event event(Random random, LocalDate now) {
        var from = now.plusDays(random.nextInt(7));
        return switch (random.nextInt(now.equals(START) ? 5 : 4)) {
            case 0 ->
                new Disturbance.Away(
                        one(List.of("teacher-1", "teacher-2", "doctor", "diver-1"), random),
                        from,
                        from.plusDays(4),
                        "ill");
            case 1 -> new Disturbance.Away(one(TrainingFixture.TRAINEES, random), from, from.plusDays(1), "ill");
            case 2 ->
                new Disturbance.FacilityDown(
                        one(List.of("centrifuge", "tank", "room", "camp"), random), from, from.plusDays(6), "broken");
            case 3 -> failed(random, now, from);
            default -> new Disturbance.VisaLate(one(TrainingFixture.TRAINEES, random), "CN", from);
        };
    }

    /** A session of the past that was failed; where there is none yet, the longest outage. */
    private static Event failed(Random random, LocalDate now, LocalDate from) {
        var past = PLAN.sessions().stream()
                .filter(session ->
                        session.trainees().size() == 1 && day(session).isBefore(now))
                .filter(session -> session.number() == sessions(session.unit()))
                .toList();
        if (past.isEmpty()) {
            return new Disturbance.FacilityDown("centrifuge", from, from.plusDays(13), "bearing");
        }
        var session = past.get(random.nextInt(past.size()));
        return new Disturbance.Failed(session.trainees().getFirst(), session.unit(), day(session));
    }

    private static int sessions(String unit) {
        return SYLLABUS.units().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .sessions();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static LocalDate day(Session session) {
        return session.start().atZone(BEIJING).toLocalDate();
    }
}
