package space.hamsafar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.TimeLag;

/** What of a project the models for the peers do not cover. */
final class Coverage {

    private Coverage() {}

    /** What no model here covers, joined by commas, if there is any. */
    static Optional<String> missing(Project project) {
        var missing = new ArrayList<String>();
        add(missing, "budgets", !project.budgets().isEmpty());
        add(missing, "spacings", !project.spacings().isEmpty());
        add(missing, "choices", !project.choices().isEmpty());
        add(missing, "requirements", !project.requirements().isEmpty());
        add(missing, "team links", !project.teams().isEmpty());
        add(missing, "travel times", !project.travel().isEmpty());
        add(missing, "optional activities", project.activities().stream().anyMatch(a -> !a.isMandatory()));
        add(
                missing,
                "windows",
                project.activities().stream().anyMatch(a -> a.windows().spans().isPresent())
                        || project.people().stream()
                                .anyMatch(p -> p.availability().spans().isPresent()));
        add(
                missing,
                "changing capacities",
                project.resources().stream().anyMatch(r -> r.profile().size() > 1));
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
    }

    private static void add(List<String> missing, String what, boolean isThere) {
        if (isThere) {
            missing.add(what);
        }
    }

    /** Whether there are only single modes, renewable resources and precedences: PSPLIB's classical problem. */
    static boolean isPure(Project project) {
        return missing(project).isEmpty()
                && project.reservoirs().isEmpty()
                && project.activities().stream().allMatch(Coverage::isPlain)
                && project.lags().stream()
                        .allMatch(lag -> lag.fromPoint() == Point.END
                                && lag.toPoint() == Point.START
                                && lag.minimum() == 0
                                && lag.maximum() == TimeLag.NO_MAXIMUM);
    }

    private static boolean isPlain(Activity activity) {
        return activity.modes().size() == 1
                && activity.modes().getFirst().roles().isEmpty()
                && activity.release() == 0;
    }

    /** Whether the reservoirs only ever fall, at starts: non-renewable resources. */
    static boolean hasOnlyNonRenewables(Project project) {
        return project.activities().stream()
                .flatMap(activity -> activity.modes().stream())
                .map(Mode::changes)
                .flatMap(List::stream)
                .allMatch(change -> change.amount() < 0 && change.at() == Point.START);
    }
}
