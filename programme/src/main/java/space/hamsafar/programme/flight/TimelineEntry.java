package space.hamsafar.programme.flight;

import java.time.Instant;
import java.util.List;

/**
 * Something that crew members do on board.
 *
 * @param id unique in the timeline, such as {@code ham-radio#2}
 * @param title what it is
 * @param kind what kind of thing
 * @param experiment id of the experiment; empty for anything else
 * @param crew ids of the people who do it
 * @param start first instant
 * @param end first instant after it
 * @param reason why it lies where it does, such as the pass it uses; may be empty
 */
public record TimelineEntry(
        String id,
        String title,
        Kind kind,
        String experiment,
        List<String> crew,
        Instant start,
        Instant end,
        String reason) {

    /** Kinds of entry. */
    public enum Kind {
        SLEEP,
        POST_SLEEP,
        PRE_SLEEP,
        MEAL,
        EXERCISE,
        CONFERENCE,
        EXPERIMENT,
        LIVE_CONTACT,
        HANDOVER,
        DOCKING,
        UNDOCKING,
        DUTY,
        WATCH
    }

    /** Ends the id of an entry that goes on with work which was broken off. */
    static final String REST = "+rest";

    public TimelineEntry {
        crew = List.copyOf(crew);
    }

    /** Whether it goes on with work that was broken off; its id is then that of the first part with {@code +rest}. */
    public boolean continuesAnother() {
        return id.endsWith(REST);
    }

    /** The id of the entry that goes on with this one. */
    public String restId() {
        return id + REST;
    }

    /** The id of the session that this is a part of. */
    public String sessionId() {
        String session = id;
        while (session.endsWith(REST)) {
            session = session.substring(0, session.length() - REST.length());
        }
        return session;
    }

    /** The same entry at another time. */
    public TimelineEntry at(Instant newStart, Instant newEnd) {
        return new TimelineEntry(id, title, kind, experiment, crew, newStart, newEnd, reason);
    }
}
