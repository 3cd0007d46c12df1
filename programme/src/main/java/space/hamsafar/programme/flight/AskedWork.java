package space.hamsafar.programme.flight;

/**
 * Work aboard that somebody asks about.
 *
 * @param experiment id of the experiment
 * @param session which of its sessions; 0 for all
 * @param step id of a step that follows the main work; empty for a session as a whole
 */
public record AskedWork(String experiment, int session, String step) {

    boolean concerns(int number) {
        return session == 0 || session == number;
    }
}
