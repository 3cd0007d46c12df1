package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Sheet;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.state.Score;

class ScoringTest {
    private static final Actor ASSESSOR = Actor.parse("e.shah:assessor");
    private static final String STAGE = Rehearsal.STAGE;

    @TempDir
    private Path folder;

    private final Rehearsal rehearsal = new Rehearsal(Rehearsal.POLICY);
    private List<String> names = List.of();

    @BeforeEach
    void assign() throws IOException {
        var table = new StringBuilder(Rehearsal.HEAD);
        for (int i = 10; i < 30; i++) {
            table.append(
                    "A-" + i + ",Somebody,,1990-03-15,female,PK,Punjab,,,165,60,doctorate,physics,,,8,0,5,1,true\n");
        }
        rehearsal.upToScoring(folder, table.toString());
        names = rehearsal.names(ASSESSOR);
    }

    @Test
    void submittedScoresAreLocked() {
        rehearsal.done(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 3)));

        assertThat(rehearsal.perform(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 4))))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst()).contains("scores are locked"));
        assertThat(score().values()).containsValue(3).doesNotContainValue(4);
    }

    @Test
    void correctionIsANewEntryAndTheOldOneStays() {
        rehearsal.done(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 3)));
        int before = rehearsal.store.entries().size();

        rehearsal.done(
                ASSESSOR, new DeskOperation.CorrectScores(STAGE, Rehearsal.sheet(names.getFirst(), 4), "misread"));

        assertThat(rehearsal.store.entries()).hasSize(before + 1);
        assertThat(rehearsal.store.entries().get(before - 1).facts().toString()).contains("=3");
        assertThat(score().values()).containsValue(4);
        assertThat(score().corrections()).isEqualTo(1);
    }

    @Test
    void oneBadSheetKeepsAllBack() {
        Outcome outcome =
                rehearsal.perform(ASSESSOR, submit(Rehearsal.sheet(names.get(0), 3), Rehearsal.sheet(names.get(1), 6)));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(rehearsal.desk.state().scores(STAGE)).isEmpty();
    }

    @Test
    void everyProblemOfASheetIsTold() {
        var values = new HashMap<>(Map.of("science", 9, "operations", 1, "style", 3));
        Outcome outcome = rehearsal.perform(ASSESSOR, submit(new Sheet(names.getFirst(), values, Map.of())));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .anyMatch(line -> line.contains("science is 9; the scale goes from 1 to 5"))
                                .anyMatch(line -> line.contains("operations is 1: say why"))
                                .anyMatch(line -> line.contains("communication is missing"))
                                .anyMatch(line -> line.contains("no criterion 'style'")));
    }

    @Test
    void journalHoldsNoWordOfAComment() {
        rehearsal.done(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 5)));

        assertThat(rehearsal.store.entries().toString()).doesNotContain("because");
        assertThat(rehearsal.vault.find(score().applicant(), score().comments().getOrDefault("science", "")))
                .hasValueSatisfying(text -> assertThat(text).asString().isEqualTo("because"));
    }

    @Test
    void lockedStageTakesCorrectionsOnly() {
        rehearsal.done(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 3)));
        Answer answer = rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.LockScores(STAGE));

        assertThat(answer.warnings()).singleElement().asString().contains("59 scores are missing");
        assertThat(rehearsal.desk.state().phase(STAGE)).isEqualTo(Phase.LOCKED);
        assertThat(rehearsal.perform(ASSESSOR, submit(Rehearsal.sheet(names.get(1), 3))))
                .isInstanceOf(Outcome.Refused.class);
        rehearsal.done(
                ASSESSOR, new DeskOperation.CorrectScores(STAGE, Rehearsal.sheet(names.getFirst(), 4), "misread"));
    }

    @Test
    void declaredConflictIsKeptOutOfTheNextAssignment() {
        rehearsal.done(ASSESSOR, new DeskOperation.DeclareConflict(STAGE, names.getFirst(), "my student"));
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.AssignAssessors(STAGE));

        assertThat(rehearsal.names(ASSESSOR)).doesNotContain(names.getFirst());
    }

    @Test
    void nobodyScoresAnApplicantInWhomTheyDeclaredAnInterest() {
        rehearsal.done(ASSESSOR, submit(Rehearsal.sheet(names.get(1), 3)));
        rehearsal.done(ASSESSOR, new DeskOperation.DeclareConflict(STAGE, names.getFirst(), "my student"));

        assertThat(rehearsal.names(ASSESSOR)).doesNotContain(names.getFirst());
        assertThat(rehearsal.perform(ASSESSOR, submit(Rehearsal.sheet(names.getFirst(), 3))))
                .isEqualTo(Outcome.Invalid.of(names.getFirst() + ": is not assigned to you"));
    }

    @Test
    void onlyTheRolesThatAStageNamesScoreInIt() {
        assertThat(rehearsal.perform(Actor.parse("k.javed:board-member"), new DeskOperation.ReadSheets(STAGE)))
                .isEqualTo(new Outcome.Refused("in stage preliminary no board-member scores; assessor does"));
    }

    @Test
    void applicantSeesOnlyTheirOwn() {
        var own = Actor.parse("A-10:applicant");

        assertThat(rehearsal.done(own, new DeskOperation.ShowApplicant("A-10")).lines())
                .containsExactly(
                        "status: in stage preliminary",
                        "next step: result of stage preliminary after 2025-11-21",
                        "  stage preliminary: under way");
        assertThat(rehearsal.perform(own, new DeskOperation.ShowApplicant("A-11")))
                .isEqualTo(rehearsal.perform(own, new DeskOperation.ShowApplicant("A-99")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(rehearsal.perform(own, new DeskOperation.Withdraw("A-11"))).isInstanceOf(Outcome.Refused.class);
        rehearsal.done(own, new DeskOperation.Withdraw("A-10"));
        assertThat(rehearsal
                        .done(own, new DeskOperation.ShowApplicant("A-10"))
                        .lines()
                        .getFirst())
                .isEqualTo("status: withdrawn");
    }

    private Score score() {
        return rehearsal.desk.state().scores(STAGE).iterator().next();
    }

    private static DeskOperation submit(Sheet... sheets) {
        return new DeskOperation.SubmitScores(STAGE, List.of(sheets));
    }
}
