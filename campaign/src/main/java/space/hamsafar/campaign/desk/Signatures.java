package space.hamsafar.campaign.desk;

/** What the board's own rules ask for. */
final class Signatures {
    /** A decision holds when so many different members signed it. */
    static final int NEEDED = 2;
    /** The smallest panel that can hear an appeal. */
    static final int LEAST_PANEL = 2;

    private Signatures() {}
}
