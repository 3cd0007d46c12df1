package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import space.hamsafar.bench.BenchException;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.desk.Outcome;
import space.hamsafar.campaign.desk.Ports;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.AuditLog;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.vault.MasterKey;
import space.hamsafar.campaign.vault.SealedRows;
import space.hamsafar.campaign.vault.SealedVault;

/** A campaign of its own for a measure: the rules of a programme folder, and nothing yet done. */
final class Folder {
    static final Actor SECRETARY = Actor.parse("n.akhtar:secretary");

    private static final List<String> FILES = List.of("programme.yaml", "selection.yaml", "campaign.yaml");
    private static final int KEY_BYTES = 32;

    private Folder() {}

    /** Copies the rules. */
    static Path copy(Path programme, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : FILES) {
            Files.copy(programme.resolve(name), to.resolve(name));
        }
        return to;
    }

    static CampaignPolicy policy(Path programme) {
        return switch (PolicyReader.read(programme)) {
            case PolicyReading.Read(CampaignPolicy policy) -> policy;
            case PolicyReading.Refused(var problems) ->
                throw new BenchException(problems.getFirst().toString());
        };
    }

    static Desk desk(CampaignPolicy policy, FileStore store, Path folder) {
        return new Desk(
                policy, new Ports(store, rows(folder, store), vault(folder), Clock.systemUTC(), new byte[KEY_BYTES]));
    }

    /** The sealed rows of a campaign, under a key that is no secret. */
    static SealedRows rows(Path folder, FileStore store) {
        return new SealedRows(folder, store.segments(), () -> MasterKey.of(new byte[MasterKey.BYTES]));
    }

    /** What is said about persons, sealed under the same key. */
    static SealedVault vault(Path folder) {
        return new SealedVault(folder, () -> MasterKey.of(new byte[MasterKey.BYTES]));
    }

    static FileStore store(Path folder) {
        return FileStore.write(folder, AuditLog.none());
    }

    /** Does something that must succeed. */
    static Outcome.Done done(Desk desk, Actor actor, Operation operation) {
        return switch (desk.perform(actor, operation, false)) {
            case Outcome.Done done -> done;
            case Outcome.Refused(String reason) -> throw new BenchException(operation.name() + ": " + reason);
            case Outcome.Invalid(var problems) ->
                throw new BenchException(operation.name() + ": " + problems.getFirst());
        };
    }
}
