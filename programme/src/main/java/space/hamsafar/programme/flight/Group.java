package space.hamsafar.programme.flight;

/** Part of the crew that something concerns. */
public enum Group {
    /** Everyone aboard. */
    ALL,
    /** The guests. */
    VISITORS,
    /** The host crew. */
    HOSTS
}
