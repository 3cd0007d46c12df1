package space.hamsafar.campaign.policy;

/** What a field of the application holds. */
public enum FieldKind {
    /** Any text of one line. */
    TEXT,
    /** One of the field's words. */
    WORD,
    /** A whole number within the field's bounds. */
    WHOLE,
    /** A day, such as 1990-10-31. */
    DATE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** An ISO 3166 two-letter code. */
    COUNTRY,
    /** A person's name, in any script. */
    NAME,
    /** An address for electronic mail. */
    EMAIL,
    /** A telephone number. */
    PHONE
}
