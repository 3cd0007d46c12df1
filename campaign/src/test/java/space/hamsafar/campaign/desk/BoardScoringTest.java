package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Sheet;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Actor;

/** The final stage of the example, in which members of the board score beside assessors. */
class BoardScoringTest {
    private static final String STAGE = "final";
    private static final Actor BOARD = Actor.parse("k.javed:board-member");
    private static final Actor ASSESSOR = Actor.parse("liu.xia:assessor");

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void oneApplicantIsAssignedToBoth() {
        Segment assigned = store.write("assigned.csv", out -> {
            out.write("A-1,k.javed\nA-1,liu.xia\n".getBytes(StandardCharsets.UTF_8));
            return 2;
        });
        store.append(
                Rehearsal.SECRETARY,
                Instant.EPOCH,
                "Test",
                List.of(
                        new DeskFact.Opened(Rehearsal.POLICY.hash()),
                        new DeskFact.PhaseSet(STAGE, Phase.OPEN),
                        new DeskFact.Assigned(STAGE, assigned, 1)));
    }

    @Test
    void membersOfTheBoardSubmitAndCorrectTheirScores() {
        done(BOARD, new DeskOperation.SubmitScores(STAGE, List.of(sheet(BOARD, 5))));
        done(BOARD, new DeskOperation.CorrectScores(STAGE, sheet(BOARD, 4), "misread"));

        assertThat(desk().state().score(STAGE, "A-1", "k.javed").orElseThrow().values())
                .containsEntry("crew", 4);
    }

    @Test
    void applicationThatCannotBeReadHasEmptyCellsAndKeepsTheColumns() {
        assertThat(done(BOARD, new DeskOperation.ReadSheets(STAGE)).data().toString())
                .contains("field=, experienceYears=, english=, chinese=, language=");
    }

    @Test
    void whoSeesTheRankingCorrectsNothingAfterTheLock() {
        for (Actor actor : List.of(BOARD, ASSESSOR)) {
            done(actor, new DeskOperation.SubmitScores(STAGE, List.of(sheet(actor, 5))));
        }
        Sheet other = sheet(BOARD, 7);
        done(Rehearsal.SECRETARY, new DeskOperation.LockScores(STAGE));

        assertThat(perform(BOARD, new DeskOperation.CorrectScores(STAGE, other, "changed my mind")))
                .isEqualTo(new Outcome.Refused("who can read the ranking corrects no scores after the lock"));
        done(ASSESSOR, new DeskOperation.CorrectScores(STAGE, sheet(ASSESSOR, 6), "misread"));
    }

    private Sheet sheet(Actor actor, int value) {
        Object rows = done(actor, new DeskOperation.ReadSheets(STAGE)).data().get("applicants");
        Map<?, ?> row = (Map<?, ?>) ((List<?>) Objects.requireNonNull(rows)).getFirst();
        return new Sheet(
                String.valueOf(row.get("applicant")),
                Map.of("judgement", value, "language-trial", value, "crew", value),
                Map.of("judgement", "seen", "crew", "seen"));
    }

    private Answer done(Actor actor, Operation operation) {
        Outcome outcome = perform(actor, operation);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).answer();
    }

    private Outcome perform(Actor actor, Operation operation) {
        return desk().perform(actor, operation, false);
    }

    private Desk desk() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new Desk(Rehearsal.POLICY, new Ports(store, new MemoryRows(), new MemoryVault(), clock, new byte[32]));
    }
}
