package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.PlanOptions;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammeExplainer;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.source.Spelling;

/** {@code hamsafar explain}: why something is where it is in a plan, and what would have to change. */
@Command(
        name = "explain",
        description = "Says why a milestone, a training session or an experiment is not in the plan, late, or not"
                + " earlier, and the smallest changes that would help; for sessions and experiments each change was tried and"
                + " checked, for milestones it follows from the dates.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar explain examples/pakistan-china crystal-growth",
            "  hamsafar explain examples/pakistan-china blood-draw/2/freezer",
            "  hamsafar explain examples/pakistan-china centrifuge-runs/2 --json",
            "  hamsafar explain examples/pakistan-china launch --plan plan-out/plan.json"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 8;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "programme folder")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "ACTIVITY",
            description =
                    "id of a milestone, obligation, unit or experiment; a session may follow, and a step of it or a trainee: ID/2, ID/2/STEP, ID/STEP, ID/2/TRAINEE")
    private String activity;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "plan.json made from the folder; without it the plan is made first")
    private @Nullable Path file;

    @Option(names = "--all", description = "print every window that was tried, not the first few")
    private boolean all;

    @Option(names = "--json", description = "print the answers as JSON")
    private boolean json;

    @Mixin
    private PlanRun run;

    @Override
    public Integer call() {
        Programme programme = Folders.read(folder);
        requireKnown(programme);
        PlanOptions options = run.options();
        ProgrammePlan plan;
        if (file == null) {
            plan = run.plan(programme, spec.commandLine().getErr());
        } else {
            plan = read(file);
            requireSame(programme, plan, file);
            options = new PlanOptions(plan.seed(), plan.work(), options.searchTime());
        }
        List<Answer> answers = ProgrammeExplainer.explain(programme, options, plan, activity);
        var out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(out, answers);
            return ExitCodes.OK;
        }
        var console = Console.of(out, spec.commandLine().getErr());
        for (Answer answer : answers) {
            out.println(console.bold(answer.subject()) + ": " + answer.standing());
            answer.reasons().forEach(reason -> new Paragraphs(out, 4).row("  -", reason));
            printTried(out, answer.tried());
            answer.changes().forEach(change -> new Paragraphs(out, 4).row("  +", change));
        }
        if (answers.isEmpty()) {
            out.println("There is no session " + activity + " in the plan: it has no flight or not so many sessions.");
        }
        return ExitCodes.OK;
    }

    private void printTried(PrintWriter out, List<Answer.Window> tried) {
        int shown = all ? tried.size() : Math.min(MOST_SHOWN, tried.size());
        tried.subList(0, shown)
                .forEach(window -> new Paragraphs(out, 32).row("    " + window.time(), window.obstacle()));
        if (shown < tried.size()) {
            out.println("    and " + (tried.size() - shown) + " more windows, see them with --all");
        }
    }

    private void requireKnown(Programme programme) {
        List<String> ids = ProgrammeExplainer.subjects(programme);
        int slash = activity.indexOf('/');
        String id = slash < 0 ? activity : activity.substring(0, slash);
        ProgrammeExplainer.unknown(programme, activity).ifPresent(problem -> {
            throw new Refusal(ExitCodes.USAGE, problem);
        });
        if (!ids.contains(activity) && !ids.contains(id)) {
            throw new Refusal(
                    ExitCodes.USAGE,
                    "no milestone, obligation, unit or experiment '" + id + "' in " + folder + Spelling.hint(id, ids));
        }
    }

    private static ProgrammePlan read(Path file) {
        try {
            return PlanJson.read(file);
        } catch (ExchangeException e) {
            throw new Refusal(ExitCodes.NO_INPUT, "hamsafar: " + e.getMessage());
        }
    }

    private void requireSame(Programme programme, ProgrammePlan plan, Path from) {
        if (!plan.inputsHash().equals(programme.inputsHash())) {
            throw new Refusal(
                    ExitCodes.PROBLEMS,
                    from + " was not made from " + folder + " as it is now: plan again, or leave --plan out");
        }
    }
}
