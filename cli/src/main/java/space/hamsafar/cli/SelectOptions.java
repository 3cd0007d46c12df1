package space.hamsafar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.campaign.audit.FileAuditLog;
import space.hamsafar.campaign.desk.Answer;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.desk.Outcome;
import space.hamsafar.campaign.desk.Ports;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.StoreException;
import space.hamsafar.campaign.vault.SealedRows;
import space.hamsafar.campaign.vault.SealedVault;
import space.hamsafar.programme.source.Problem;

/** What every command of {@code hamsafar select} takes, and how it is carried out. */
final class SelectOptions {
    private final Clock clock;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PERSON:ROLE",
            description = "who acts, and in what role, such as n.akhtar:secretary")
    private String as;

    @Option(names = "--dry-run", description = "only say what would be done")
    private boolean dryRun;

    @Option(
            names = "--vault-key",
            paramLabel = "FILE",
            description =
                    "the master key of applications and of what is said about persons; without it the user's folder of keys is looked at: HAMSAFAR_KEYS, else ~/.config/hamsafar/keys")
    private Path vaultKey;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    /** At the time of the machine, for whoever looks at the commands without running them. */
    SelectOptions() {
        this(Clock.systemUTC());
    }

    SelectOptions(Clock clock) {
        this.clock = clock;
    }

    /** Performs an operation on the campaign in the folder, prints the outcome and returns the exit code. */
    int perform(Operation operation) {
        Actor actor = actor();
        CampaignPolicy policy = policy();
        try (FileStore store = store(operation)) {
            VaultKey key = new VaultKey(folder, vaultKey, spec.commandLine().getErr());
            SealedRows rows = new SealedRows(folder, store.segments(), key);
            if (operation.changes() && !dryRun) {
                rows.sweep(sealed(store));
            }
            Ports ports = new Ports(store, rows, new SealedVault(folder, key), clock, BlindingKey.of(folder));
            return print(new Desk(policy, ports).perform(actor, operation, dryRun));
        } catch (StoreException fault) {
            throw new Refusal(
                    switch (fault.kind()) {
                        case BUSY -> ExitCodes.BUSY;
                        case DAMAGED -> ExitCodes.NO_INPUT;
                        case DISK -> ExitCodes.CANNOT_WRITE;
                    },
                    "hamsafar: " + fault.getMessage());
        }
    }

    private FileStore store(Operation operation) {
        return operation.changes() && !dryRun
                ? FileStore.write(folder, new FileAuditLog(folder))
                : FileStore.read(folder);
    }

    private static List<Segment> sealed(FileStore store) {
        return store.entries().stream()
                .flatMap(entry -> entry.facts().stream())
                .flatMap(fact -> fact.referred().stream())
                .filter(segment -> segment.name().endsWith(".sealed"))
                .toList();
    }

    /** Refuses a table about persons that would lie in the programme folder, where forgetting does not reach it. */
    void refuseInside(Path file) {
        Path inner = file.toAbsolutePath().normalize();
        if (inner.startsWith(folder.toAbsolutePath().normalize())) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    file
                            + ": what lies in the programme folder in plain text is not reached when a person is forgotten:"
                            + " name a file outside of it");
        }
    }

    private Actor actor() {
        try {
            return Actor.parse(as);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.USAGE, "--as " + fault.getMessage());
        }
    }

    private CampaignPolicy policy() {
        return switch (PolicyReader.read(folder)) {
            case PolicyReading.Read(CampaignPolicy policy) -> policy;
            case PolicyReading.Refused(List<Problem> problems) ->
                throw new Refusal(
                        ExitCodes.PROBLEMS,
                        problems.stream().map(Problem::toString).toList());
        };
    }

    private int print(Outcome outcome) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        return switch (outcome) {
            case Outcome.Done(Answer answer, var facts) -> {
                if (json) {
                    JsonOut.print(out, answer.data());
                } else {
                    answer.lines().forEach(out::println);
                }
                if (dryRun && !facts.isEmpty()) {
                    err.println("dry run: nothing was changed");
                }
                answer.warnings().forEach(err::println);
                yield answer.warnings().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
            }
            case Outcome.Refused(String reason) -> {
                err.println("hamsafar: refused: " + reason);
                yield ExitCodes.NOT_ALLOWED;
            }
            case Outcome.Invalid(List<String> problems) -> {
                problems.forEach(out::println);
                yield ExitCodes.PROBLEMS;
            }
        };
    }
}
