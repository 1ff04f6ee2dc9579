package nl.schoolbel.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds calls and method references that read the machine's clock: {@code now()} of {@code java.time} unless a
 * {@code Clock} is handed in, the system clocks, {@code System.currentTimeMillis()}, {@code new Date()}. Also fails when
 * an exempt class is gone or does not need its exemption any more.
 */
final class NotAskTheMachineForTheTime extends ArchCondition<JavaClass> {

    private static final String CLOCK_PACKAGE = "nl.schoolbel.platform.time";
    private static final Set<String> SYSTEM_CLOCKS = Set.of(
            "system",
            "systemUTC",
            "systemDefaultZone",
            "tickMillis",
            "tickSeconds",
            "tickMinutes",
            "currentTimeMillis");

    private final Set<String> exempt;
    private final Set<String> unused = new TreeSet<>();

    NotAskTheMachineForTheTime(String... exempt) {
        super("not ask the machine for the time");
        this.exempt = Set.of(exempt);
    }

    @Override
    public void init(Collection<JavaClass> all) {
        unused.addAll(exempt);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String topLevel = type.getFullName().replaceFirst("\\$.*", "");
        List<? extends JavaCodeUnitAccess<?>> readings = Stream.of(
                        type.getCodeUnitCallsFromSelf(), type.getCodeUnitReferencesFromSelf())
                .flatMap(Set::stream)
                .filter(NotAskTheMachineForTheTime::readsTheMachine)
                .toList();
        if (readings.isEmpty() || type.getPackageName().startsWith(CLOCK_PACKAGE)) {
            return;
        }
        if (exempt.contains(topLevel)) {
            unused.remove(topLevel);
            return;
        }
        readings.forEach(reading -> events.add(SimpleConditionEvent.violated(type, reading.getDescription())));
    }

    @Override
    public void finish(ConditionEvents events) {
        unused.forEach(name -> events.add(
                SimpleConditionEvent.violated(name, name + " is exempt but is gone or does not read the clock")));
    }

    private static boolean readsTheMachine(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        List<String> parameters = access.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getFullName)
                .toList();
        boolean javaTime = owner.startsWith("java.time.");
        if (javaTime && name.equals("now")) {
            return !parameters.contains("java.time.Clock");
        }
        if (javaTime || owner.equals("java.lang.System")) {
            return SYSTEM_CLOCKS.contains(name);
        }
        return owner.equals("java.util.Date") && name.equals(JavaConstructor.CONSTRUCTOR_NAME) && parameters.isEmpty();
    }
}
