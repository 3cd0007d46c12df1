package space.hamsafar.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.check.Checker;
import space.hamsafar.planning.conflict.Conflict;
import space.hamsafar.planning.conflict.ConflictSearch;
import space.hamsafar.planning.replan.ActivityStatus;
import space.hamsafar.planning.replan.Replanner;
import space.hamsafar.planning.replan.Situation;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;
import space.hamsafar.planning.search.Solution;
import space.hamsafar.planning.search.Status;

/** The example of {@code docs/library.md}: what stands between the marks here stands on the page, letter by letter. */
final class LibraryExampleTest {

    private static final Pattern REGION = Pattern.compile("(?s) *// region (\\w+)\n(.*?) *// end\n");
    private static final Pattern QUOTE = Pattern.compile("(?s)<!-- region (\\w+) -->\n```java\n(.*?)```\n");

    private static Project day() {
        // region model
        // One tick is five minutes; the day has 96 of them. Crystals and cells share the only rack.
        var onTheRack = List.of(new Demand("rack", 1));
        var crystals = Mode.of(18, onTheRack, List.of(Role.ofSkill("operator", "furnace", 1)));
        var cells = Mode.of(12, onTheRack, List.of(Role.ofSkill("operator", "", 1)));
        var call = Mode.of(4, List.of(), List.of(Role.of("ali"), Role.of("mei")));
        var passes = Windows.of(List.of(new Span(10, 15), new Span(28, 33)));

        Project day = Project.builder(96)
                .add(Resource.of("rack", 1))
                .add(new Person("ali", Set.of("furnace"), Windows.any()))
                .add(new Person("mei", Set.of(), Windows.any()))
                .add(Activity.of("crystals", crystals, 96))
                .add(Activity.of("cells", cells, 96).withDueDate(new DueDate(40, 1)))
                .add(Activity.of("call", call, 96).withWindows(passes).withPresence(Presence.optional(10)))
                .add(TimeLag.endToStart("crystals", "cells", 2))
                .build();
        // end
        return day;
    }

    private static Solution solve(Project day) {
        // region solve
        Solution found = Planner.solve(day, Limits.ofWork(500, 1), Progress.NONE);
        for (Assignment one : found.schedule().assignments()) {
            System.out.println(one.activity() + " " + one.start() + " to " + one.end() + " by " + one.people());
        }
        found.levels().forEach(level -> System.out.println(level.kind() + " " + level.value() + " gap " + level.gap()));
        // end
        return found;
    }

    @Test
    void aDayIsPlannedCheckedAndReplanned() {
        Project day = day();
        Solution found = solve(day);
        assertThat(found.status()).isEqualTo(Status.COMPLETE);
        assertThat(found.missing()).isEmpty();
        assertThat(found.schedule().find("call")).isPresent();
        assertThat(found.objective().lateness()).isEqualTo(4);

        // region check
        assertThat(Checker.check(day, found.schedule())).isEmpty();
        // end

        // region replan
        // It is tick 10. The crystals run and will take fourteen ticks longer.
        int began = found.schedule().find("crystals").orElseThrow().start();
        var late = Map.<String, ActivityStatus>of("crystals", new ActivityStatus.Running(began, began + 32));
        var situation = new Situation(day, found.schedule(), 10, late, Set.of());
        var after = Replanner.replan(situation, Replanner.Effort.ofSteps(200, 1), () -> false);
        System.out.println(after.moved() + " move, " + after.dropped() + " drop out: " + after.changes());
        // end
        assertThat(after.schedule().find("crystals").orElseThrow().end()).isEqualTo(began + 32);
        assertThat(after.moved()).containsExactly("cells");
        assertThat(after.dropped()).containsExactly("call");
        assertThat(after.missing()).isEmpty();
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void aDayThatCannotBeIsExplained() {
        Project day = day();
        // region conflict
        Project tooShort = day.withActivity("cells", cells -> cells.withBounds(0, 30));
        Conflict conflict = ConflictSearch.find(tooShort, ConflictSearch.Effort.standard(), () -> false);
        if (conflict instanceof Conflict.Found why) {
            why.constraints().forEach(constraint -> System.out.println(constraint.text()));
        }
        // end
        assertThat(conflict).isInstanceOf(Conflict.Found.class);
        assertThat(((Conflict.Found) conflict).constraints())
                .extracting(constraint -> constraint.text())
                .containsExactly(
                        "crystals is done (18 ticks)",
                        "cells is done (12 ticks)",
                        "cells ends by tick 30",
                        "cells starts at least 2 ticks after crystals ends");
    }

    @Test
    void thePageQuotesThisFile() throws IOException {
        Path module = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(module.resolve("docs")) ? module : module.resolve("..");
        String page = Files.readString(root.resolve("docs/library.md"));
        String source = Files.readString(
                root.resolve("planning/src/test/java/space/hamsafar/planning/LibraryExampleTest.java"));
        List<String> regions = new ArrayList<>();
        REGION.matcher(source)
                .results()
                .forEach(found ->
                        regions.add(found.group(1) + "\n" + found.group(2).replaceAll("(?m)^ {8}", "")));
        List<String> quotes = new ArrayList<>();
        QUOTE.matcher(page).results().forEach(found -> quotes.add(found.group(1) + "\n" + found.group(2)));
        assertThat(regions).hasSize(5);
        assertThat(quotes).containsExactlyInAnyOrderElementsOf(regions);
    }
}
