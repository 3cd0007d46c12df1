package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.AuditLog;
import space.hamsafar.campaign.store.FileStore;

class DeskTest {
    private static final CampaignPolicy POLICY =
            ((PolicyReading.Read) PolicyReader.read(Path.of("..", "examples", "pakistan-china"))).policy();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-02T06:00:00Z"), ZoneOffset.UTC);
    private static final Actor SECRETARY = Actor.parse("n.akhtar:secretary");

    @TempDir
    private Path folder;

    @Test
    void dryRunSaysWhatWouldBeAndKeepsNothing() {
        try (FileStore store = FileStore.write(folder, AuditLog.none())) {
            Desk desk = new Desk(POLICY, new Ports(store, new MemoryRows(), new MemoryVault(), CLOCK, new byte[32]));

            assertThat(desk.perform(SECRETARY, new DeskOperation.OpenCampaign(), true))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(store.entries()).isEmpty();
            assertThat(desk.perform(SECRETARY, new DeskOperation.OpenCampaign(), false))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(store.entries()).hasSize(1);
            assertThat(desk.perform(SECRETARY, new DeskOperation.OpenCampaign(), false))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void nobodyActsInARoleThatTheyDoNotHold() {
        try (FileStore store = FileStore.write(folder, AuditLog.none())) {
            Desk desk = new Desk(POLICY, new Ports(store, new MemoryRows(), new MemoryVault(), CLOCK, new byte[32]));

            assertThat(desk.perform(Actor.parse("t.mirza:secretary"), new DeskOperation.OpenCampaign(), false))
                    .isEqualTo(new Outcome.Refused("t.mirza is no secretary of this campaign"));
            assertThat(desk.perform(Actor.parse("t.mirza:auditor"), new DeskOperation.OpenCampaign(), false))
                    .isEqualTo(new Outcome.Refused("the role auditor may not do this; secretary may"));
        }
    }
}
