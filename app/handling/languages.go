package handling

// Languages are all languages, in the order of signing.Functions. The ways are in
// the order of codes.Handling: stop, success, retry, split.
var Languages = []Language{
	{"Go", "zimcodes.go", [4]string{
		`code := call()
if code == {code} {
	log.Print("{said}")
}
`, `code := call()
if code == {code} {
	log.Print("{said}")
	code = 0
}
`, `code := call()
for pause := {first}; code == {code} && pause <= {most}; pause *= 2 {
	log.Print("{said}")
	time.Sleep(time.Duration(pause) * time.Second)
	code = call()
}
`, `for batch := range slices.Chunk(items, {items}) {
	if code := call(batch); code == {code} {
		log.Print("{said}")
	}
}
`}},
	{"Python", "zimcodes.py", [4]string{
		`code = call()
if code == {code}:
    logging.warning("{said}")
`, `code = call()
if code == {code}:
    logging.warning("{said}")
    code = 0
`, `code, pause = call(), {first}
while code == {code} and pause <= {most}:
    logging.warning("{said}")
    time.sleep(pause)
    code, pause = call(), pause * 2
`, `for i in range(0, len(items), {items}):
    if call(items[i:i + {items}]) == {code}:
        logging.warning("{said}")
`}},
	{"Java", "Zimcodes.java", [4]string{
		`long code = call();
if (code == {code}) {
    logger.warning("{said}");
}
`, `long code = call();
if (code == {code}) {
    logger.warning("{said}");
    code = 0;
}
`, `long code = call();
for (int pause = {first}; code == {code} && pause <= {most}; pause *= 2) {
    logger.warning("{said}");
    Thread.sleep(pause * 1000L);
    code = call();
}
`, `for (int i = 0; i < items.size(); i += {items}) {
    if (call(items.subList(i, Math.min(i + {items}, items.size()))) == {code}) {
        logger.warning("{said}");
    }
}
`}},
	{"PHP", "zimcodes.php", [4]string{
		`$code = call();
if ($code === {code}) {
    error_log('{said}');
}
`, `$code = call();
if ($code === {code}) {
    error_log('{said}');
    $code = 0;
}
`, `$code = call();
for ($pause = {first}; $code === {code} && $pause <= {most}; $pause *= 2) {
    error_log('{said}');
    sleep($pause);
    $code = call();
}
`, `foreach (array_chunk($items, {items}) as $batch) {
    if (call($batch) === {code}) {
        error_log('{said}');
    }
}
`}},
	{"Node.js", "zimcodes.ts", [4]string{
		`let code = await call();
if (code === {code}) {
	console.warn("{said}");
}
`, `let code = await call();
if (code === {code}) {
	console.warn("{said}");
	code = 0;
}
`, `let code = await call();
for (let pause = {first}; code === {code} && pause <= {most}; pause *= 2) {
	console.warn("{said}");
	await new Promise((done) => setTimeout(done, pause * 1000));
	code = await call();
}
`, `for (let i = 0; i < items.length; i += {items}) {
	if ((await call(items.slice(i, i + {items}))) === {code}) {
		console.warn("{said}");
	}
}
`}},
	{"C#", "Zimcodes.cs", [4]string{
		`long code = await Call();
if (code == {code})
{
    Console.Error.WriteLine("{said}");
}
`, `long code = await Call();
if (code == {code})
{
    Console.Error.WriteLine("{said}");
    code = 0;
}
`, `long code = await Call();
for (int pause = {first}; code == {code} && pause <= {most}; pause *= 2)
{
    Console.Error.WriteLine("{said}");
    await Task.Delay(TimeSpan.FromSeconds(pause));
    code = await Call();
}
`, `for (int i = 0; i < items.Count; i += {items})
{
    if (await Call(items.Skip(i).Take({items}).ToList()) == {code})
    {
        Console.Error.WriteLine("{said}");
    }
}
`}},
}
