package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Fact;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;

/** Every operation × every role × every phase of its stage, generated from the operations themselves. */
class RoleMatrixTest {
    private static final Path ROOT = Path.of("..");
    private static final CampaignPolicy POLICY =
            ((PolicyReading.Read) PolicyReader.read(ROOT.resolve("examples/pakistan-china"))).policy();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T06:00:00Z"), ZoneOffset.UTC);
    private static final Map<Class<?>, Operation> SAMPLES = OperationSamples.byKind();

    @Test
    void everyOperationHasASample() {
        assertThat(SAMPLES.keySet())
                .containsExactlyInAnyOrderElementsOf(OperationSamples.kinds().toList());
    }

    @Test
    void nobodyDoesWhatTheTableOfRolesDoesNotSay() throws IOException {
        Map<String, String> table = published();
        var tried = new ArrayList<String>();
        for (Operation operation : SAMPLES.values()) {
            String row = table.getOrDefault(operation.name(), "");
            for (Role role : Role.values()) {
                for (Phase phase : Phase.values()) {
                    boolean says = row.contains("|" + role.word() + "|") && row.contains("|" + phase.word() + "|");
                    boolean isLetIn = !(perform(operation, role, phase) instanceof Outcome.Refused(String reason)
                            && isOfTheGate(reason));
                    assertThat(isLetIn)
                            .as("%s by a %s while %s", operation.name(), role, phase)
                            .isEqualTo(says);
                    tried.add(operation.name());
                }
            }
        }
        assertThat(tried).hasSize(SAMPLES.size() * Role.values().length * Phase.values().length);
    }

    @Test
    void refusedOperationLeavesNoTrace() {
        for (Operation operation : SAMPLES.values()) {
            var store = new MemoryStore();
            Desk desk = desk(store);
            Outcome outcome = desk.perform(new Actor("nobody", Role.SECRETARY), operation, false);

            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            assertThat(store.entries()).isEmpty();
        }
    }

    @Test
    void whatIsDoneInAStageIsRefusedInWordsWhileApplicationsComeIn() {
        var store = new MemoryStore();
        store.append(
                new Actor("n.akhtar", Role.SECRETARY),
                CLOCK.instant(),
                "OpenCampaign",
                List.of(
                        new DeskFact.Opened(POLICY.hash()),
                        new DeskFact.PhaseSet(CampaignPolicy.APPLICATION, Phase.OPEN)));
        var secretary = new Actor("n.akhtar", Role.SECRETARY);
        for (Operation operation : List.of(
                new DeskOperation.AssignAssessors(CampaignPolicy.APPLICATION),
                new DeskOperation.ScheduleTests(CampaignPolicy.APPLICATION),
                new DeskOperation.ShowCalendar(CampaignPolicy.APPLICATION),
                new DeskOperation.MendTests(CampaignPolicy.APPLICATION, List.of()),
                new DeskOperation.LockScores(CampaignPolicy.APPLICATION),
                new DeskOperation.ReassignAssessors(CampaignPolicy.APPLICATION, "", "a reason"))) {
            assertThat(desk(store).perform(secretary, operation, false))
                    .as(operation.name())
                    .isEqualTo(
                            Outcome.Invalid.of("nobody is scored or tested while applications come in: name a stage"));
        }
    }

    /** The table that people read, by operation: its roles and phases between bars. */
    private static Map<String, String> published() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/selection-roles.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.toMap(
                        line -> line.substring(3, line.indexOf('`', 3)),
                        line -> line.replace(", ", "|").replace("| ", "|").replace(" |", "|")));
    }

    private static Outcome perform(Operation operation, Role role, Phase phase) {
        var store = new MemoryStore();
        var facts = new ArrayList<Fact>(List.of(new DeskFact.Opened(POLICY.hash())));
        facts.add(new DeskFact.PhaseSet(operation.stage(), phase));
        store.append(new Actor("n.akhtar", Role.SECRETARY), CLOCK.instant(), "OpenCampaign", facts);
        return desk(store).perform(new Actor(person(role), role), operation, true);
    }

    private static Desk desk(MemoryStore store) {
        return new Desk(POLICY, new Ports(store, new MemoryRows(), new MemoryVault(), CLOCK, new byte[32]));
    }

    private static String person(Role role) {
        return POLICY.staff().stream()
                .filter(member -> member.roles().contains(role))
                .map(StaffMember::id)
                .min(Comparator.naturalOrder())
                .orElse("A-1");
    }

    private static boolean isOfTheGate(String reason) {
        return reason.startsWith("the role ") || reason.contains("this can be done while it is");
    }
}
