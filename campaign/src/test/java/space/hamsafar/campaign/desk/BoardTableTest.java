package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.decision.Lot;
import space.hamsafar.campaign.fact.BoardFact;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.fact.Fitness;
import space.hamsafar.campaign.operation.BoardOperation;
import space.hamsafar.campaign.operation.MedicalOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.AuditLog;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.vault.MasterKey;
import space.hamsafar.campaign.vault.SealedVault;

class BoardTableTest {
    private static final CampaignPolicy POLICY =
            ((PolicyReading.Read) PolicyReader.read(Path.of("..", "examples", "pakistan-china"))).policy();
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final String STAGE = "final";
    private static final Lot LOT = new Lot("1 a.m., rain");
    private static final List<String> PANEL = List.of("chen.jie", "deng.rui", "gao.ning", "han.bo", "liu.xia");

    private Instant now = START;

    @TempDir
    private Path folder;

    private FileStore store;
    private SealedVault vault;

    @BeforeEach
    void scoreFourApplicants() {
        store = FileStore.write(folder, AuditLog.none());
        vault = new SealedVault(folder, () -> MasterKey.of(bytes(1)));
        List<Fact> facts = new ArrayList<>();
        facts.add(new DeskFact.Opened(POLICY.hash()));
        facts.add(new DeskFact.PhaseSet(STAGE, Phase.OPEN));
        for (int i = 0; i < 5; i++) {
            for (String member : PANEL) {
                facts.add(new DeskFact.Scored(
                        STAGE, "A-" + i, member, Map.of("judgement", 7 - i, "language-trial", 6, "crew", 5), Map.of()));
            }
        }
        store.append(Actor.parse("n.akhtar:secretary"), START, "Test", facts);
        done("sun.yu:auditor", new BoardOperation.CommitLot(STAGE, LOT.commitment()));
        store.append(
                Actor.parse("n.akhtar:secretary"),
                START,
                "LockScores",
                List.of(new DeskFact.PhaseSet(STAGE, Phase.LOCKED)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void decisionIsPendingUntilTwoPersonsSignAndIsReleasedInOneStep() {
        refused("k.javed:board-member", new BoardOperation.ReleaseDecision(STAGE));
        String decision = propose();

        assertThat(perform("k.javed:board-member", new BoardOperation.SignDecision(STAGE, "f00d")))
                .isInstanceOf(Outcome.Invalid.class);
        done("k.javed:board-member", new BoardOperation.SignDecision(STAGE, decision));
        refused("k.javed:board-member", new BoardOperation.SignDecision(STAGE, decision));
        refused("n.akhtar:secretary", new BoardOperation.ReleaseDecision(STAGE));
        assertThat(desk().state().board().passed(STAGE)).isEmpty();
        done("s.bukhari:board-member", new BoardOperation.SignDecision(STAGE, decision));
        assertThat(desk().state().board().passed(STAGE)).isEmpty();
        done("n.akhtar:secretary", new BoardOperation.ReleaseDecision(STAGE));

        assertThat(desk().state().board().passed(STAGE).orElseThrow()).containsExactly("A-0", "A-1");
        assertThat(desk().state().board().decision(STAGE).orElseThrow().reserve())
                .containsExactly("A-2", "A-3");
        assertThat(desk().state().phase(STAGE)).isEqualTo(Phase.RELEASED);
    }

    @Test
    void newProposalNeedsNewSignatures() {
        String first = propose();
        done("k.javed:board-member", new BoardOperation.SignDecision(STAGE, first));
        propose();

        assertThat(desk().state().board().signed(STAGE)).isEmpty();
    }

    @Test
    void seedMustBeTheOneThatWasCommittedTo() {
        assertThat(perform("k.javed:board-member", new BoardOperation.ProposeDecision(STAGE, "another")))
                .isInstanceOf(Outcome.Invalid.class);
        refused("sun.yu:auditor", new BoardOperation.CommitLot(STAGE, LOT.commitment()));
    }

    @Test
    void appealIsHeardByAFreshPanelWithinItsTime() {
        release();
        refused("A-3:applicant", new BoardOperation.FileAppeal(STAGE, "A-4", "not mine"));
        refused("A-0:applicant", new BoardOperation.FileAppeal(STAGE, "A-0", "I passed"));
        done("A-4:applicant", new BoardOperation.FileAppeal(STAGE, "A-4", "the interpreter was absent"));
        refused("A-4:applicant", new BoardOperation.FileAppeal(STAGE, "A-4", "again"));
        assertThat(perform(
                        "n.akhtar:secretary",
                        new BoardOperation.NamePanel(STAGE, "A-4", List.of("chen.jie", "k.javed", "nobody"))))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems()).hasSize(3));
        done("n.akhtar:secretary", new BoardOperation.NamePanel(STAGE, "A-4", List.of("wang.hai", "ma.qiang")));
        refused("chen.jie:assessor", new BoardOperation.VoteOnAppeal(STAGE, "A-4", true));
        done("wang.hai:board-member", new BoardOperation.VoteOnAppeal(STAGE, "A-4", true));
        now = START.plus(Duration.ofDays(8));
        refused("n.akhtar:secretary", new BoardOperation.CloseAppeals(STAGE));
        done("ma.qiang:assessor", new BoardOperation.VoteOnAppeal(STAGE, "A-4", true));

        assertThat(desk().state().board().passed(STAGE).orElseThrow()).contains("A-4");
        refused("A-3:applicant", new BoardOperation.FileAppeal(STAGE, "A-3", "too late"));
        done("n.akhtar:secretary", new BoardOperation.CloseAppeals(STAGE));
        assertThat(desk().state().phase(STAGE)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void reserveIsCalledOnlyForAPlaceThatIsFree() {
        release();
        refused("n.akhtar:secretary", new BoardOperation.CallReserve(STAGE, "A-0"));
        store.append(Actor.parse("A-0:applicant"), now, "Withdraw", List.of(new DeskFact.Withdrawn("A-0")));
        done("n.akhtar:secretary", new BoardOperation.CallReserve(STAGE, "A-0"));

        assertThat(desk().state().board().passed(STAGE).orElseThrow()).containsExactly("A-1", "A-2");
    }

    @Test
    void unfitApplicantCannotPassAndFindingsStayWithTheSurgeons() {
        done("li.min:flight-surgeon", new MedicalOperation.RecordFinding("A-0", "arrhythmia under load"));
        refused("k.javed:board-member", new MedicalOperation.ReadFindings("A-0"));
        refused("li.min:medical-board", new MedicalOperation.FindFitness("A-0", Fitness.FIT_WITH_WAIVER));
        refused("zhou.lan:second-medical-board", new MedicalOperation.ReviewFitness("A-0", Fitness.FIT));
        done("li.min:medical-board", new MedicalOperation.FindFitness("A-0", Fitness.UNFIT));
        assertThat(done("k.javed:board-member", new MedicalOperation.ShowFitness())
                        .lines())
                .containsExactly("A-0: unfit");

        propose();
        assertThat(desk().state().board().decision(STAGE).orElseThrow().passed())
                .containsExactly("A-1", "A-2");

        done("A-0:applicant", new MedicalOperation.AppealFitness("A-0"));
        refused("li.min:medical-board", new MedicalOperation.FindFitness("A-0", Fitness.FIT));
        done("zhou.lan:second-medical-board", new MedicalOperation.ReviewFitness("A-0", Fitness.FIT_WITH_WAIVER));
        refused("A-0:applicant", new MedicalOperation.AppealFitness("A-0"));
        assertThat(desk().state().medical().fitness("A-0")).isEqualTo(Fitness.FIT_WITH_WAIVER);
        assertThat(done("li.min:flight-surgeon", new MedicalOperation.ReadFindings("A-0"))
                        .lines())
                .containsExactly("arrhythmia under load");
        assertThat(new String(store.entries().toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .doesNotContain("arrhythmia");
    }

    @Test
    void forgottenPersonHasNoFindingsAndGetsNoNewOnes() {
        done("li.min:flight-surgeon", new MedicalOperation.RecordFinding("A-0", "arrhythmia"));
        done("m.rahim:data-officer", new MedicalOperation.ForgetPerson("A-0"));

        refused("li.min:flight-surgeon", new MedicalOperation.ReadFindings("A-0"));
        refused("li.min:flight-surgeon", new MedicalOperation.RecordFinding("A-0", "again"));
        assertThat(vault.find("A-0", "000001")).isEmpty();
    }

    @Test
    void rankingShowsRawAndCalibratedSideBySide() {
        Answer answer = done("k.javed:board-member", new BoardOperation.RankApplicants(STAGE));

        assertThat(answer.lines().getFirst()).contains("raw", "calibrated", "zone");
        assertThat(answer.lines().get(1)).contains("A-0");
        assertThat(answer.data()).containsKeys("alpha", "ranking", "assessors", "outliers", "drifts");
        assertThat(perform("n.akhtar:secretary", new BoardOperation.RankApplicants(STAGE)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private void release() {
        String decision = propose();
        done("k.javed:board-member", new BoardOperation.SignDecision(STAGE, decision));
        done("s.bukhari:board-member", new BoardOperation.SignDecision(STAGE, decision));
        done("n.akhtar:secretary", new BoardOperation.ReleaseDecision(STAGE));
    }

    private String propose() {
        done("k.javed:board-member", new BoardOperation.ProposeDecision(STAGE, LOT.seed()));
        return desk().state()
                .board()
                .decision(STAGE)
                .map(BoardFact.DecisionProposed::decision)
                .orElseThrow();
    }

    private Answer done(String actor, Operation operation) {
        Outcome outcome = perform(actor, operation);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).answer();
    }

    private void refused(String actor, Operation operation) {
        assertThat(perform(actor, operation)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome perform(String actor, Operation operation) {
        return desk().perform(Actor.parse(actor), operation, false);
    }

    private Desk desk() {
        return new Desk(
                POLICY, new Ports(store, new MemoryRows(), vault, Clock.fixed(now, ZoneOffset.UTC), new byte[32]));
    }

    private static byte[] bytes(int fill) {
        byte[] bytes = new byte[MasterKey.BYTES];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}
