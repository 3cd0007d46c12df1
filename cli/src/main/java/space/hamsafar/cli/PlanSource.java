package space.hamsafar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.change.ChangeFolder;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.ChangeRecord;

/** Finds the plan that a word on the command line means. */
final class PlanSource {

    private PlanSource() {}

    /**
     * The plan of a plan folder that holds now, of a {@code plan.json}, or with {@code FOLDER@baseline} and {@code
     * FOLDER@N} the baseline and what change request N proposes.
     *
     * @throws Refusal if there is none
     */
    static ProgrammePlan read(String word) {
        int at = word.lastIndexOf('@');
        try {
            return at > 0 && !Files.exists(Path.of(word))
                    ? recorded(Path.of(word.substring(0, at)), word.substring(at + 1))
                    : read(Path.of(word));
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
    }

    /** The plan in a folder that holds now, or in a file. */
    static ProgrammePlan read(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return PlanJson.read(path);
            }
            var changes = ChangeFolder.of(path);
            return changes.read()
                    .currentPlan()
                    .map(changes::plan)
                    .orElseGet(() -> PlanJson.read(path.resolve("plan.json")));
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
    }

    private static ProgrammePlan recorded(Path folder, String which) {
        var changes = ChangeFolder.of(folder);
        ChangeRecord record = changes.read();
        if (which.equals("baseline")) {
            return record.baseline()
                    .map(baseline -> changes.plan(baseline.plan()))
                    .orElseThrow(() -> new Refusal(ExitCodes.NO_INPUT, folder + " has no baseline"));
        }
        return record.requests().stream()
                .filter(one -> Integer.toString(one.request().number()).equals(which))
                .findFirst()
                .map(one -> changes.plan(one.request().plan()))
                .orElseThrow(() -> new Refusal(
                        ExitCodes.NO_INPUT,
                        folder + " has no change request '" + which + "': write @baseline or @ and a number"));
    }

    /** Refuses a plan that another programme, or other files of it, made. */
    static void requireSame(Programme programme, ProgrammePlan plan) {
        if (!plan.programme().equals(programme.id())) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "the plan is of programme '" + plan.programme() + "', not of '" + programme.id() + "'");
        }
        if (plan.flight().docking().isEmpty() || plan.flight().undocking().isEmpty()) {
            throw new Refusal(ExitCodes.PROBLEMS, List.of("the plan has no stay on board: plan the flight first"));
        }
    }

    /** An instant that was typed with its offset. */
    static Instant instant(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    option + " is '" + text + "': write a time with its offset, as 2026-10-28T10:05Z or"
                            + " 2026-10-28T18:05+08:00");
        }
    }
}
