package space.hamsafar.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of work that is done without interruption, in one of its modes.
 *
 * @param id unique in the project
 * @param modes at least one
 * @param release earliest start, a tick of at least 0
 * @param deadline latest end; hard
 * @param dueDate latest end that costs nothing, if lateness matters
 * @param presence mandatory, or optional with a value
 * @param windows intervals of which one must hold the whole activity
 * @param place where it happens, for travel times; empty where that does not matter
 * @param tags what kinds of work it is, for budgets
 */
public record Activity(
        String id,
        List<Mode> modes,
        int release,
        int deadline,
        Optional<DueDate> dueDate,
        Presence presence,
        Windows windows,
        String place,
        Set<String> tags) {

    public Activity {
        modes = List.copyOf(modes);
        tags = Set.copyOf(tags);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("activity " + id + " has no mode: give it one");
        }
        if (release < 0 || deadline < release) {
            throw new IllegalArgumentException("activity " + id + " is released at " + release + " with deadline "
                    + deadline + ": 0 <= release <= deadline must hold");
        }
    }

    /** A mandatory activity with one mode that may lie anywhere up to the horizon. */
    public static Activity of(String id, Mode mode, int horizon) {
        return new Activity(
                id, List.of(mode), 0, horizon, Optional.empty(), Presence.mandatory(), Windows.any(), "", Set.of());
    }

    /** Whether a schedule without it is incomplete. */
    public boolean isMandatory() {
        return presence instanceof Presence.Mandatory;
    }

    /** The same activity in other modes. */
    public Activity withModes(List<Mode> newModes) {
        return new Activity(id, newModes, release, deadline, dueDate, presence, windows, place, tags);
    }

    /** The same activity between another release date and deadline. */
    public Activity withBounds(int newRelease, int newDeadline) {
        return new Activity(id, modes, newRelease, newDeadline, dueDate, presence, windows, place, tags);
    }

    /** The same activity, due at another time. */
    public Activity withDueDate(DueDate newDueDate) {
        return new Activity(id, modes, release, deadline, Optional.of(newDueDate), presence, windows, place, tags);
    }

    /** The same activity with another presence. */
    public Activity withPresence(Presence newPresence) {
        return new Activity(id, modes, release, deadline, dueDate, newPresence, windows, place, tags);
    }

    /** The same activity in other windows. */
    public Activity withWindows(Windows newWindows) {
        return new Activity(id, modes, release, deadline, dueDate, presence, newWindows, place, tags);
    }

    /** The same activity at another place. */
    public Activity withPlace(String newPlace) {
        return new Activity(id, modes, release, deadline, dueDate, presence, windows, newPlace, tags);
    }

    /** The same activity with other tags. */
    public Activity withTags(Set<String> newTags) {
        return new Activity(id, modes, release, deadline, dueDate, presence, windows, place, newTags);
    }
}
