package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Failure;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Actor;

/** The days of tests as the secretary runs them. */
class TestDaysTest {
    private static final String STAGE = "secondary";
    private static final String SECRETARY = "n.akhtar:secretary";

    private final MemoryStore store = new MemoryStore();
    private Instant now = Instant.parse("2025-12-01T06:00:00Z");

    @BeforeEach
    void sixApplicantsPassedTheStageBefore() {
        List<String> passed =
                IntStream.range(0, 6).mapToObj(number -> "A-" + number).toList();
        Segment none = store.segments().write("decision.csv", _ -> 0);
        store.append(
                Actor.parse(SECRETARY),
                Instant.parse("2025-11-20T06:00:00Z"),
                "Test",
                List.of(
                        new DeskFact.Opened(Rehearsal.POLICY.hash()),
                        new BoardFact.DecisionProposed("preliminary", passed, List.of(), none, "seed", "d"),
                        new BoardFact.DecisionReleased("preliminary", "d"),
                        new DeskFact.PhaseSet(STAGE, Phase.OPEN)));
    }

    @Test
    void everybodyGetsATimeAtEachStationAndTheBoardCanSeeThem() {
        Answer planned = done(new DeskOperation.ScheduleTests(STAGE));
        Answer shown = done("k.javed:board-member", new DeskOperation.ShowCalendar(STAGE));

        assertThat(planned.data()).containsEntry("applicants", 6);
        assertThat(planned.warnings()).isEmpty();
        assertThat(slots(shown))
                .hasSize((int) Objects.requireNonNull(planned.data().get("slots")));
        assertThat(shown.lines().getFirst()).startsWith("2026-01-26 ").contains("documents/1  A-0 A-1 A-2 A-3 A-4");
    }

    @Test
    void travelComesBeforeTheFirstTest() {
        store.append(
                Actor.parse(SECRETARY),
                Instant.parse("2026-01-21T06:00:00Z"),
                "Test",
                List.of(new BoardFact.DecisionReleased("preliminary", "d")));
        done(new DeskOperation.ScheduleTests(STAGE));

        assertThat(done(new DeskOperation.ShowCalendar(STAGE)).lines().getFirst())
                .startsWith("2026-01-28 ");
    }

    @Test
    void testsAfterTheScoringAreToldWithTheReason() {
        store.append(
                Actor.parse(SECRETARY),
                Instant.parse("2026-02-20T06:00:00Z"),
                "Test",
                List.of(new BoardFact.DecisionReleased("preliminary", "d")));

        assertThat(done(new DeskOperation.ScheduleTests(STAGE)).warnings())
                .containsExactly("the last test is after 2026-02-06, the last day of scoring: nobody could come before"
                        + " 2026-02-27, after the release of the stage before and the travel");
        assertThat(done(mend(new Failure(Failure.Kind.BROKEN, "chair", "2026-03-02T00:00", "")))
                        .warnings())
                .containsExactly("the last test is after 2026-02-06, the last day of scoring");
    }

    @Test
    void timeThatIsNoneIsToldOnceForAllFailures() {
        done(new DeskOperation.ScheduleTests(STAGE));
        for (String until : List.of("", "2025-01-01T00:00")) {
            assertThat(perform(
                            SECRETARY,
                            new DeskOperation.MendTests(
                                    STAGE,
                                    List.of(
                                            new Failure(Failure.Kind.BROKEN, "centrifuge", "soon", until),
                                            new Failure(Failure.Kind.BROKEN, "chair", "soon", until),
                                            new Failure(Failure.Kind.ILL, "li.min", "soon", until)))))
                    .isEqualTo(Outcome.Invalid.of(
                            "'soon' is no time: write it as 2026-01-14T09:30 in local time of the site, or with Z"));
        }
    }

    @Test
    void brokenCentrifugeMendsTheDayAndTellsAllChanges() {
        done(new DeskOperation.ScheduleTests(STAGE));
        Map<?, ?> hit = slots(done(new DeskOperation.ShowCalendar(STAGE))).stream()
                .filter(slot -> "centrifuge".equals(slot.get("station")))
                .findFirst()
                .orElseThrow();
        now = Instant.parse(String.valueOf(hit.get("start")));
        Answer mended = done(mend(new Failure(Failure.Kind.BROKEN, "centrifuge", "", "")));
        List<Map<?, ?>> after = slots(done(new DeskOperation.ShowCalendar(STAGE)));

        assertThat(mended.lines())
                .anyMatch(line -> line.contains(hit.get("slot") + " (") && line.endsWith("centrifuge is out of order"));
        assertThat(after)
                .filteredOn(slot -> Objects.equals(slot.get("slot"), hit.get("slot")))
                .noneMatch(slot -> Objects.equals(slot.get("start"), hit.get("start")));
        assertThat(desk().state().mendings(STAGE)).isEqualTo(1);
        assertThat(store.entries().toString()).contains("centrifuge is out of order");
    }

    @Test
    void failureThatConcernsNobodyChangesNothing() {
        done(new DeskOperation.ScheduleTests(STAGE));
        int before = store.entries().size();
        Answer answer = done(mend(new Failure(Failure.Kind.BROKEN, "centrifuge", "2026-08-01T08:00", "")));

        assertThat(answer.lines()).containsExactly("no test is concerned: everything stays as it is");
        assertThat(store.entries()).hasSize(before);
    }

    @Test
    void whatIsNotKnownOrMakesNoSenseIsToldAltogether() {
        assertThat(perform(SECRETARY, mend(new Failure(Failure.Kind.BROKEN, "centrifuge", "", ""))))
                .isInstanceOf(Outcome.Invalid.class);
        done(new DeskOperation.ScheduleTests(STAGE));
        Outcome outcome = perform(
                SECRETARY,
                new DeskOperation.MendTests(
                        STAGE,
                        List.of(
                                new Failure(Failure.Kind.BROKEN, "centrifug", "", ""),
                                new Failure(Failure.Kind.NO_SHOW, "A-77", "", ""),
                                new Failure(Failure.Kind.ILL, "k.javed", "yesterday", ""),
                                new Failure(Failure.Kind.ILL, "li.min", "2025-12-02T10:00", "2025-12-02T09:00"))));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .anyMatch(line -> line.contains("did you mean 'centrifuge'"))
                                .anyMatch(line -> line.contains("no applicant 'A-77'"))
                                .anyMatch(line -> line.contains("'k.javed'"))
                                .anyMatch(line -> line.contains("'yesterday' is no time"))
                                .anyMatch(line -> line.contains("ends before it begins")));
        assertThat(desk().state().mendings(STAGE)).isZero();
    }

    @Test
    void nobodyElseCanPlanOrMend() {
        for (String actor : List.of("k.javed:board-member", "chen.jie:assessor", "sun.yu:auditor", "A-1:applicant")) {
            assertThat(perform(actor, new DeskOperation.ScheduleTests(STAGE))).isInstanceOf(Outcome.Refused.class);
            assertThat(perform(actor, mend(new Failure(Failure.Kind.BROKEN, "chair", "", ""))))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(perform("chen.jie:assessor", new DeskOperation.ShowCalendar(STAGE)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static Operation mend(Failure failure) {
        return new DeskOperation.MendTests(STAGE, List.of(failure));
    }

    private static List<Map<?, ?>> slots(Answer answer) {
        List<Map<?, ?>> slots = new ArrayList<>();
        for (Object slot : (List<?>) Objects.requireNonNull(answer.data().get("slots"))) {
            slots.add((Map<?, ?>) slot);
        }
        return slots;
    }

    private Answer done(Operation operation) {
        return done(SECRETARY, operation);
    }

    private Answer done(String actor, Operation operation) {
        Outcome outcome = perform(actor, operation);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).answer();
    }

    private Outcome perform(String actor, Operation operation) {
        return desk().perform(Actor.parse(actor), operation, false);
    }

    private Desk desk() {
        var ports =
                new Ports(store, new MemoryRows(), new MemoryVault(), Clock.fixed(now, ZoneOffset.UTC), new byte[32]);
        return new Desk(Rehearsal.POLICY, ports);
    }
}
