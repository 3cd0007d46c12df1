package space.hamsafar.exchange.label;

/** A language of the report. */
public enum Language {
    /** English. */
    EN("en", "English", "ltr"),
    /** Chinese in simplified characters. */
    ZH("zh", "中文", "ltr"),
    /** Urdu. */
    UR("ur", "اردو", "rtl");

    private final String code;
    private final String ownName;
    private final String direction;

    Language(String code, String ownName, String direction) {
        this.code = code;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** What parts the items of a list. */
    public String comma() {
        return switch (this) {
            case EN -> ", ";
            case ZH -> "、";
            case UR -> "، ";
        };
    }
}
