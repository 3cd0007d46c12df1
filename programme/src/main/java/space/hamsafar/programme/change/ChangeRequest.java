package space.hamsafar.programme.change;

import java.util.List;
import java.util.Map;
import space.hamsafar.programme.setting.Finding;

/**
 * A wish to change an approved timeline.
 *
 * @param number 1, 2, 3 … in the order in which requests were opened
 * @param title what is to change, in a line
 * @param author who wants it
 * @param discipline of the author, such as {@code payload}
 * @param reason why
 * @param source where the need comes from, such as a message or a meeting
 * @param basePlan id of the plan that it changes
 * @param plan id of the plan that it proposes
 * @param entries ids of the entries that differ
 * @param resources people, equipment and budgets that the change touches
 * @param constraints rules that stand on the entries that it touches
 * @param findings what the checker found in the proposed plan; empty for a sound one
 */
public record ChangeRequest(
        int number,
        String title,
        String author,
        String discipline,
        String reason,
        String source,
        String basePlan,
        String plan,
        List<String> entries,
        List<String> resources,
        List<String> constraints,
        List<Finding> findings) {

    public ChangeRequest {
        entries = List.copyOf(entries);
        resources = List.copyOf(resources);
        constraints = List.copyOf(constraints);
        findings = List.copyOf(findings);
        for (var field : Map.of(
                        "title", title, "author", author, "discipline", discipline, "reason", reason, "source", source)
                .entrySet()) {
            if (field.getValue().isBlank()) {
                throw new IllegalArgumentException(
                        field.getKey() + " of a change request is empty: say it in a few words");
            }
        }
    }
}
