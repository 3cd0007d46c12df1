package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.calendar.CalendarRevision;
import space.hamsafar.exchange.change.ChangeFolder;
import space.hamsafar.exchange.folder.PlanFolder;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.ChangeRecord;

/** What the commands about changes have in common. */
final class Changes {

    private Changes() {}

    /** The record of a plan folder. */
    static ChangeFolder of(Path planFolder) {
        if (!Files.isRegularFile(planFolder.resolve("plan.json"))) {
            throw new Refusal(ExitCodes.NO_INPUT, planFolder + " is no plan folder: it holds no plan.json");
        }
        return ChangeFolder.of(planFolder);
    }

    static ChangeRecord read(ChangeFolder changes) {
        try {
            return changes.read();
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
    }

    /** The time of a decision: what was typed, or that of the machine to the second. */
    static Instant at(Optional<String> typed) {
        return typed.map(text -> PlanSource.instant("--at", text))
                .orElseGet(() -> Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The event that a ruling allows. */
    static ChangeEvent required(ChangeRecord.Ruling ruling) {
        return switch (ruling) {
            case ChangeRecord.Allowed(ChangeEvent event) -> event;
            case ChangeRecord.Refused(String reason) -> throw new Refusal(ExitCodes.PROBLEMS, reason);
        };
    }

    /** Writes everything that goes out of the plan that holds now into its folder. */
    static void publish(Path folder, Programme programme, PrintWriter err) {
        ChangeFolder changes = of(folder);
        ChangeRecord record = read(changes);
        List<String> held = held(record);
        if (held.isEmpty()) {
            throw new Refusal(ExitCodes.PROBLEMS, folder + " has no baseline yet: there is nothing to publish");
        }
        ProgrammePlan plan = changes.plan(held.getLast());
        List<ProgrammePlan> earlier = held.subList(0, held.size() - 1).stream()
                .distinct()
                .map(changes::plan)
                .toList();
        try {
            PlanFolder.update(
                    folder,
                    programme,
                    plan,
                    new CalendarRevision(record.revision(), earlier).notBefore(PlanFolder.revision(folder, plan)));
        } catch (ExchangeException e) {
            err.println("The decision is recorded, but its files are not written: " + e.getMessage()
                    + "\nTry again: hamsafar changes " + folder + " --publish FOLDER");
            throw e;
        }
    }

    /** Ids of the plans that held one after the other. */
    private static List<String> held(ChangeRecord record) {
        var held = new ArrayList<String>();
        for (int i = 1; i <= record.events().size(); i++) {
            new ChangeRecord(record.events().subList(0, i))
                    .currentPlan()
                    .filter(plan -> held.isEmpty() || !held.getLast().equals(plan))
                    .ifPresent(held::add);
        }
        return held;
    }
}
