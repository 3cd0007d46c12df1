package space.hamsafar.programme.setting;

import java.util.List;

/**
 * What can be said of why something is where it is in a plan, or nowhere.
 *
 * @param subject id of what was asked about
 * @param standing where it stands, a sentence
 * @param reasons what keeps it from a place, or from a better one, a sentence each
 * @param tried the windows that were looked at for it, in their order, each with what is in the way there
 * @param changes the smallest changes that would help, a sentence each, the smallest first; each was tried and checked
 */
public record Answer(String subject, String standing, List<String> reasons, List<Window> tried, List<String> changes) {

    public Answer {
        reasons = List.copyOf(reasons);
        tried = List.copyOf(tried);
        changes = List.copyOf(changes);
    }

    /**
     * A window that was looked at.
     *
     * @param time from its beginning to its end, local time
     * @param obstacle what is in the way of most of the starts in it, without a full stop
     */
    public record Window(String time, String obstacle) {}

    /** An answer for which no windows were looked at. */
    public static Answer of(String subject, String standing, List<String> reasons, List<String> changes) {
        return new Answer(subject, standing, reasons, List.of(), changes);
    }
}
