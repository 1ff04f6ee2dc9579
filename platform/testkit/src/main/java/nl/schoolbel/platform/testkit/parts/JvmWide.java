package nl.schoolbel.platform.testkit.parts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Gives one instance of a part per JVM, whatever class loader asks for it.
 *
 * <p>Quarkus loads tests and test resources in class loaders of its own, and again for each test profile, so a plain
 * static field would start PostgreSQL and Kafka several times. The part itself therefore lives in the system class
 * loader, and callers from elsewhere get a proxy that carries JDK types only.
 */
public final class JvmWide {

    private JvmWide() {}

    /**
     * The one instance of a part.
     *
     * @param face interface whose methods take and return JDK types only
     * @param part class with a static {@code running()} that starts the part once and returns it
     */
    public static <T> T get(Class<T> face, Class<? extends T> part) {
        ClassLoader home = ClassLoader.getSystemClassLoader();
        try {
            Class<?> partAtHome = Class.forName(part.getName(), true, home);
            Object running = call(partAtHome.getDeclaredMethod("running"), null);
            if (face.isInstance(running)) {
                return face.cast(running);
            }
            return face.cast(Proxy.newProxyInstance(
                    face.getClassLoader(),
                    new Class<?>[] {face},
                    (proxy, method, arguments) -> call(
                            partAtHome.getDeclaredMethod(method.getName(), method.getParameterTypes()),
                            running,
                            arguments)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot reach " + part.getName() + " in the system class loader", e);
        }
    }

    /** Calls with the system class loader in context, so that nothing started there sticks to a Quarkus loader. */
    private static Object call(Method method, Object target, Object... arguments) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
