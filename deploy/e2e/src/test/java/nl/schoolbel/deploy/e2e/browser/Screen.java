package nl.schoolbel.deploy.e2e.browser;

import java.util.Map;

/** What a page is shown on. */
public enum Screen {
    WALL(1920, 1080, false),
    DESKTOP(1280, 800, false),
    PHONE(360, 740, true),
    /** An A4 page within our margins, twice: Chromium shrinks what is wider than the page so far, and cuts the rest off. */
    PAPER(1020, 1440, false),
    /** The width at which WCAG 1.4.10 asks for reflow. */
    NARROWEST(320, 640, true);

    private final int width;
    private final int height;
    private final boolean mobile;

    Screen(int width, int height, boolean mobile) {
        this.width = width;
        this.height = height;
        this.mobile = mobile;
    }

    Map<String, Object> metrics() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile);
    }
}
