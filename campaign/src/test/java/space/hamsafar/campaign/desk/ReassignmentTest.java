package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.state.Score;

/** An assessor falls ill, or finds an interest, when scores are there already. */
class ReassignmentTest {
    private static final Actor ILL = Actor.parse("e.shah:assessor");
    private static final String STAGE = Rehearsal.STAGE;

    @TempDir
    private Path folder;

    private final Rehearsal rehearsal = new Rehearsal(Rehearsal.POLICY);
    private List<String> names = List.of();

    @BeforeEach
    void assign() throws IOException {
        var table = new StringBuilder(Rehearsal.HEAD);
        for (int i = 10; i < 40; i++) {
            String school = i % 3 == 0 ? "PIEAS" : "";
            table.append("A-" + i + ",Somebody,,1990-03-15,female,PK,Punjab,,,165,60,doctorate,physics," + school
                    + ",,8,0,5,1,true\n");
        }
        rehearsal.upToScoring(folder, table.toString());
        names = rehearsal.names(ILL);
        rehearsal.done(
                ILL,
                new DeskOperation.SubmitScores(
                        STAGE, List.of(Rehearsal.sheet(names.get(0), 3), Rehearsal.sheet(names.get(1), 4))));
    }

    @Test
    void othersTakeWhatIsNotScoredAndLockedScoresStay() {
        List<Score> locked = rehearsal.desk.state().counted(STAGE);
        Map<String, Set<String>> before = pairs();
        Answer answer = reassign("e.shah", "on leave");
        Map<String, Set<String>> after = pairs();

        assertThat(answer.data()).containsEntry("moved", names.size() - 2).containsEntry("setAside", 0);
        assertThat(rehearsal.desk.state().counted(STAGE)).isEqualTo(locked);
        assertThat(rehearsal.names(ILL)).containsExactlyInAnyOrder(names.get(0), names.get(1));
        assertThat(after).allSatisfy((applicant, panel) -> {
            assertThat(panel).as(applicant).hasSize(3);
            Set<String> kept = new HashSet<>(before.getOrDefault(applicant, Set.of()));
            kept.removeAll(panel);
            assertThat(kept).isSubsetOf("e.shah");
        });
    }

    @Test
    void nobodyTakesOverAgainstAConflict() {
        reassign("e.shah", "on leave");

        pairs().forEach((applicant, panel) -> {
            if (Integer.parseInt(applicant.substring(2)) % 3 == 0) {
                assertThat(panel).as(applicant).doesNotContain("f.durrani", "i.baloch");
            }
        });
    }

    @Test
    void whoIsAwayGetsNothingInALaterReassignment() {
        reassign("e.shah", "on leave");
        reassign("a.hashmi", "on leave");

        assertThat(rehearsal.names(ILL)).hasSize(2);
        assertThat(pairs())
                .allSatisfy((_, panel) -> assertThat(panel).hasSize(3).doesNotContain("a.hashmi"));
    }

    @Test
    void scoreOfAnAssessorWithALateInterestStaysOnRecordAndDoesNotCount() {
        Score scored = rehearsal.desk.state().scores(STAGE).iterator().next();
        rehearsal.done(ILL, new DeskOperation.DeclareConflict(STAGE, names.getFirst(), "married last week"));
        Answer answer = reassign("", "a conflict was declared");

        assertThat(answer.data()).containsEntry("moved", 1).containsEntry("setAside", 1);
        assertThat(rehearsal.desk.state().scores(STAGE)).contains(scored);
        assertThat(rehearsal.desk.state().counted(STAGE)).doesNotContain(scored).hasSize(1);
        assertThat(pairs().getOrDefault(scored.applicant(), Set.of()))
                .hasSize(3)
                .doesNotContain("e.shah");
        rehearsal.done(Rehearsal.SECRETARY, new DeskOperation.LockScores(STAGE));
        Answer ranking = rehearsal.done(Actor.parse("k.javed:board-member"), new BoardOperation.RankApplicants(STAGE));
        assertThat(ranking.data().toString()).doesNotContain("applicant=" + scored.applicant() + ",");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, order("k.javed", "on leave")))
                .isEqualTo(Outcome.Invalid.of("k.javed scores nobody in stage preliminary"));
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, order("e.shah", " ")))
                .isEqualTo(Outcome.Invalid.of("another assessor needs a reason, for the record"));
        assertThat(rehearsal.perform(Rehearsal.SECRETARY, order("", "nothing happened")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst()).contains("nothing to hand over"));
        assertThat(rehearsal.perform(ILL, order("e.shah", "on leave"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void saysWhoIsShortWhenNobodyIsLeft() {
        List<String> assessors = new ArrayList<>(Rehearsal.POLICY.staff().stream()
                .filter(member -> member.roles().contains(space.hamsafar.campaign.role.Role.ASSESSOR))
                .map(StaffMember::id)
                .toList());
        assessors.remove("e.shah");
        Outcome last = Outcome.Invalid.of("nobody went");
        for (String assessor : assessors) {
            last = rehearsal.perform(Rehearsal.SECRETARY, order(assessor, "on leave"));
            if (last instanceof Outcome.Invalid) {
                break;
            }
        }

        assertThat(last)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst()).contains("scores cannot be given"));
    }

    private Answer reassign(String away, String reason) {
        return rehearsal.done(Rehearsal.SECRETARY, order(away, reason));
    }

    private static DeskOperation order(String away, String reason) {
        return new DeskOperation.ReassignAssessors(STAGE, away, reason);
    }

    /** The assessors of each applicant. */
    private Map<String, Set<String>> pairs() {
        Map<String, Set<String>> pairs = new HashMap<>();
        DeskFact.Assigned assigned = rehearsal.desk.state().assigned(STAGE).orElseThrow();
        SegmentRows.read(
                rehearsal.store.segments().open(assigned.pairs()),
                cells -> pairs.computeIfAbsent(cells.get(0), _ -> new HashSet<>())
                        .add(cells.get(1)));
        return pairs;
    }
}
