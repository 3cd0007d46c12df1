package space.hamsafar.campaign.state;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An appeal.
 *
 * @param applicant who appealed
 * @param panel who hears it; empty until it is named
 * @param votes by member: whether the appeal is right
 */
public record Appeal(String applicant, List<String> panel, Map<String, Boolean> votes) {

    public Appeal {
        panel = List.copyOf(panel);
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    /** Whether all have voted. */
    public boolean isJudged() {
        return !panel.isEmpty() && votes.keySet().containsAll(panel);
    }

    /** Whether more than half of the panel found it right, when all have voted. */
    public boolean isUpheld() {
        return isJudged()
                && votes.values().stream().filter(Boolean::booleanValue).count() * 2 > panel.size();
    }
}
