package space.hamsafar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.campaign.audit.CheckpointFile;
import space.hamsafar.campaign.audit.LogFiles;
import space.hamsafar.campaign.audit.LogReport;
import space.hamsafar.campaign.audit.LogVerifier;
import space.hamsafar.campaign.audit.NoteKey;
import space.hamsafar.campaign.audit.NoteSigner;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.store.StoreException;
import space.hamsafar.programme.source.Problem;

/** What the commands of {@code hamsafar log} that sign take. */
final class LogOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PERSON:ROLE",
            description = "who acts: an auditor, who signs for their agency")
    private String as;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    LogFiles files() {
        return new LogFiles(folder);
    }

    /** The agency of the auditor who acts. */
    String agency() {
        Actor actor = actor();
        Optional<StaffMember> member = policy().member(actor.person());
        if (actor.role() != Role.AUDITOR) {
            throw refused("the role " + actor.role().word() + " may not do this; auditor may");
        }
        return member.filter(one -> one.roles().contains(Role.AUDITOR))
                .map(StaffMember::agency)
                .orElseThrow(() -> refused(actor.person() + " is no auditor of this campaign"));
    }

    /** The key in a file, if it is of the agency of who acts. */
    NoteSigner signer(Path file) {
        String agency = agency();
        NoteSigner signer;
        try {
            signer = NoteSigner.parse(Files.readString(file));
        } catch (NoSuchFileException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: there is no file " + file);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.PROBLEMS, file + ": " + fault.getMessage());
        }
        if (!signer.key().name().equals(agency)) {
            throw refused("the key in " + file + " is of " + signer.key().name() + ", who acts is of " + agency);
        }
        return signer;
    }

    /** Examines the log, and ends the command if anything is wrong: nobody signs what is not sound. */
    LogReport sound(List<NoteKey> keys, List<CheckpointFile> kept) {
        try {
            LogReport report = LogVerifier.verify(folder, keys, kept);
            if (!report.isSound()) {
                throw new Refusal(ExitCodes.PROBLEMS, report.findings());
            }
            return report;
        } catch (StoreException fault) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + fault.getMessage());
        }
    }

    static Refusal refused(String reason) {
        return new Refusal(ExitCodes.NOT_ALLOWED, "hamsafar: refused: " + reason);
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
}
