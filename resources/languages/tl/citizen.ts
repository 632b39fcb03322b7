<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tl" sourcelanguage="ja">
    <context>
        <name>StepNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>PC/SC service</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Card reader</translation>
        </message>
        <message>
            <source>置く・差し込む</source>
            <translation>Ilagay o ipasok</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>May card</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>Sumasagot</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>1 card lang</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>Uri ng card</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>JPKI app sa card</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>Label ng card</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>Certificates sa card</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>Basa ng certificate</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>Bisa</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>24 oras mula isyu</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>Natitirang PIN try</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>Detalyadong check ng basa</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>Walang nangyayari kapag inilagay</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>Chine-check ang card at reader</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>Huwag pong galawin ang card hangga't hindi tapos.</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>Chine-check ang ibang card. Huwag galawin.</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>{done} sa {total} na-check na</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>Mga detalye</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>Isara ito</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>Maayos ang card at ang reader</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>Magagamit ang card na ito. Pindutin ang "Tapos" at pumili ng gagawin.</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>Alisin ang card, tapos ilagay uli para magpatuloy.</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>Naalis ang card</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>Binura na ang resulta ng naunang card. Para magpatuloy, maglagay ng card sa reader.</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>Walang nakitang card</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>Gumagana ang card reader.</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>Alisin ang card sa case. Ilagay ang 1 card lang sa gitna ng reader. Kusang magsisimula ang check.</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>Bumalik po 24 oras matapos ang isyu.</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>Mae-expire ang electronic certificate sa loob ng 3 buwan. I-renew ito sa {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>1 mali pa, mala-lock ang 4-digit PIN ninyo.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>2 mali pa, mala-lock ang 4-digit PIN ninyo.</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>Matagal ang pagbasa. Huwag galawin ang card hanggang matapos.</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>Nabasa ang card. May mga paalala</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>Paalala</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>I-check uli</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>Ibang pwesto (5 s)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>Ibang card naman</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>Gumawa ng supplier record</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>Ginagawa ang record</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>Nagawa ang supplier record</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
Walang datos ng may-ari ng card. Puwedeng ibigay nang ganito sa supplier.</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>Hindi nagawa ang record. Maghintay sandali at pindutin uli. Kung ayaw pa rin, sabihin sa staff ng makina.</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>Paulit-ulit na binabasa nang 5 segundo</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>Galawin nang paunti-unti ang card. Hanapin kung saan ito nababasa.</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>Nabasa: {reads}
Naputol: {losses}</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>Maayos ang pagbasa</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>Paputol-putol ang pagbasa</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>Hindi nabasa hanggang dulo</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>Puwede ang pwestong ito.</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>Subukan mula sa una.</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>Mga sukat</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>Maglagay po ng ibang card</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>Alisin ang card na ito. Maglagay ng ibang My Number Card sa parehong reader.</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>Malalaman kung card o reader ang problema. Walang gagamiting PIN.</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>Ang unang card ang may problema</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>Ang card reader ang may problema</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>Nabasa ang parehong card</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>Hindi na-check ang ibang card</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>Hindi pa masabi kung alin</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>Nabasa ng reader na ito ang ibang card. Ipa-check ang unang card sa {desk}.</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>Ganoon din sa ibang card. Pindutin ang "Call staff". Hindi ang card ang dahilan.</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>Baka hindi tama ang lagay ng unang card. Pakilagay uli ito.</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>Pindutin ang "Bumalik" at ilagay uli ang 1 ibang card lang.</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>Pindutin ang "Bumalik" at subukan ang isa pang card.</translation>
        </message>
        <message>
            <source>{step}:{sentence}</source>
            <translation>{step}: {sentence}</translation>
        </message>
        <message>
            <source>{step}:{mark}</source>
            <translation>{step}: {mark}</translation>
        </message>
        <message>
            <source>問題なし</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>Paalala</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>Hindi na-check</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>Para makita ang naka-record tungkol sa inyo.</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>Para ito sa reservation ninyo.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>Para sa reservation: MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>Para mag-apply sa {service}. Ang numero ay nagtatapos sa {tail}.</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>Para i-cancel ang application ninyo: {service}receipt no. {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>Para ilipat sa card na ito ang reservation noong {date} (MyKey ID {mykey}).</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>Tinatanong namin ang PIN bawat beses, para walang ibang makagamit ng card ninyo.</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>Naunahan ng ibang counter, kaya wala pang na-record. Pakilagay uli ang PIN ninyo.</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>Magsasara ang screen na ito kapag kinuha ang card. Isulat muna kung kailangan.</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>Gawin ngayon</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>Hindi alam ng makina kung kailan ito puwede uli. Magtanong po sa staff.</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>May-ari lang ng card ang puwede rito</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>Kung iba ang gagawa, baka mapunta sa iba ang points. Pasensya na po at nagpunta pa kayo rito.</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>Ang may-ari ang dapat pumunta, dala ang card at 4-digit PIN.</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>Wala pang 15 anyos: puwede ang legal representative.</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>Adult na may guardian: puwede ang legal na guardian.</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>Sarado ngayon ang counter</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>Kapag walang staff, hindi magagamit ang makinang ito.</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>Magbubukas {moment}.</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>Walang tinatanggap na programa ngayon dito</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>Wala pang programa sa makinang ito. Hindi po ninyo kasalanan.</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>Itanong po sa staff kung kailan magsisimula.</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>Hindi pa open ang reservation</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>Hindi pa simula.</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>Puwede mula {moment}.</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>Sarado na ang reservation</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>Tapos na ang panahon.</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>Itanong po sa staff kung may iba kayong makukuha.</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>Hindi pa open ang application</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>Hindi pa simula ng application. Minsan puwede nang mag-reserve.</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>Sarado na ang application</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>Tapos na ang panahon ng application.</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>Kung nakapag-apply na kayo, tingnan sa "Status ko".</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>Sarado na ang application sa service</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>Lampas na sa huling araw na itinakda ng payment service. Walang na-record.</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>Kunin ang card, magsimula uli at pumili ng ibang payment service.</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>Maintenance ang sistema ng gobyerno</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>Hindi ang card ninyo ang dahilan. Habang may maintenance, hindi rin ito magagawa sa counter.</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>Bumalik po mula {moment}.</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>Hindi magagamit ngayon ang makinang ito</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>Parang mali ang oras ng makina. Hindi po ninyo kasalanan. Walang na-record.</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>Tawagin po ang staff. Itatama nila ang oras o ituturo ang ibang counter.</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>Naghahanda para magbasa ng card</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>Hindi pa gumagana ang pagbasa. Hindi ang card ninyo ang dahilan.</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>Kapag gumana, kusang bubukas ang susunod na screen. Kung wala pa sa 1 minuto, tawagin ang staff.</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>Hindi nakakonekta ang card reader</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>Hindi makita ng makina ang card reader. Hindi ang card ninyo ang dahilan.</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>Tawagin ang staff. Kapag nakakonekta na, kusang bubukas ang susunod na screen.</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>Hindi sumasagot ang card reader</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>Tumigil ang card reader habang chine-check ang card. Baka hindi ang card ninyo ang dahilan. Walang na-record.</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>Kunin ang card at maghintay sandali. Kung hindi magbago ang screen, o maulit ito, tawagin ang staff.</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>Ginagamit ang card sa ibang screen</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>May ibang program na gumagamit ng card reader.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>Kunin ang card at tawagin ang staff.</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>1 card lang ang ilagay, walang case</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>May nakalagay, pero hindi sumasagot. Baka 2 card na magkapatong, o makapal ang case.</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>Ilagay ang 1 card lang sa gitna ng card reader. Kung ayaw pa rin, tawagin ang staff.</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>2 card ang nakita</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>Hindi malaman kung aling card ang gagamitin.</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>Iwan lang ang card na gagamitin ninyo. Kunin ang isa pa.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>Masyadong matagal sumagot ang card</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>Nasa reader ang card, pero walang sagot, kaya tumigil kami sa paghihintay. Walang na-record.</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>Alisin ang card sa case at ilagay sa gitna ng reader. Kung maulit, tawagin ang staff.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>Hindi nabasa ang card</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>Naputol o hindi mabasa ang sagot ng card. Walang na-record.</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>Kunin at ilagay uli ang card sa gitna. Kung paulit-ulit na ayaw, baka sira ang IC chip.</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>Juki Card ito</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>Ang Juki (resident register) Card ay sa lumang sistema. Hindi ito magagamit dito.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>Kung may My Number Card kayo, iyon ang ilagay. Kung wala, puwede kayong mag-apply.</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>Ilagay ang card, hindi smartphone</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>Electronic certificate ng smartphone ang nabasa. Hindi ito magagamit dito.</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>Ilayo ang smartphone at ilagay ang My Number Card ninyo.</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>Pang-tren o e-money na card ito</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>Hindi My Number Card ang nasa reader.</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>Kunin ito at ilagay ang My Number Card ninyo. Huwag ilagay ang buong wallet o case.</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>Parang driver's license ito</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>Kunin ito at ilagay ang My Number Card ninyo.</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>Hindi magagamit dito ang card na ito</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>Ibang IC card (credit card, residence card, atbp.) ang nasa reader.</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>Walang electronic certificate ang card</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>Baka pinili ninyong wala nito nang mag-apply ng card. Para mag-reserve, kailangan ang user authentication certificate.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>Puwede itong i-isyu sa counter na nasa "Saan pupunta". Bumalik po 24 oras matapos ang isyu.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>Hindi pa magagamit ang certificate na ito</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>Bagong uri ang certificate at hindi pa ito kaya ng makina. Hindi sira ang card. Walang ginamit na PIN.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>Kunin ang card at tawagin ang staff. Ituturo nila ang ibang paraan.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>Expired na ang electronic certificate</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>Kahit may bisa pa ang card, nag-e-expire ang certificate sa ika-5 birthday mula isyu o sa katapusan ng period of stay.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>Puwede itong i-renew sa counter na nasa "Saan pupunta". Bumalik po 24 oras matapos ang renewal.</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>Hindi pa simula ang electronic certificate</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>Mas huli ang simula ng card kaysa sa oras ng makinang ito. Baka mali ang oras ng makina.</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>Tawagin po ang staff.</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>Wala pang 24 oras ang electronic certificate</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>24 oras mula renewal o isyu, hindi pa ito magagamit dito. Tama ang pagbasa sa card ninyo.</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>Magagamit ito mula {moment}. Bumalik po pagkatapos noon.</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>Electronic certificate: hindi tiyak ang issuer</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>Hindi tugma sa issuer signature na naka-register dito. Walang na-record.</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>Tawagin po ang staff. Baka kailangang i-register ang bagong issuer.</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>Hindi ito magagawa ngayon sa counter</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>Hindi pa handa ang makina na tiyaking tunay ang card. Walang mali sa card ninyo. Walang na-record.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>Kunin ang card at tawagin ang staff. Sasabihin nila kung saan pa ito magagawa.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>Naka-lock ang PIN ninyo</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>Kapag 3 sunod-sunod na mali, nala-lock ang 4-digit PIN para protektado ang card.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>Ma-a-unlock ito sa counter na nasa "Saan pupunta". Kung alam ninyo ang signature password (署名用, 6–16 character), puwede rin sa konbini.</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>Hindi mairehistro ang MyKey ID na ito</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>Ayon sa record, MyKey ID ito ng iba, o iba ito sa nauna ninyong ID. Walang na-record.</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>I-check ang MyKey ID, tapos tawagin ang staff.</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>Mag-reserve po muna</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>Walang nakitang reservation sa card na ito. Walang na-record na application.</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>Kunin ang card at magsimula sa "Mag-reserve ng points".</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>Gamit na sa application ng iba ang numerong ito</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>Hindi puwedeng gamitin ng 2 tao ang iisang numero ng iisang payment service. Ito ay para hindi mapunta sa iba ang points. Walang na-record na application.</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>I-check ang numero. Kung sigurado kayong inyo ito, tawagin ang staff: puwede nilang pigilan ang naunang application at alamin ito.</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>Naka-pause muna ito</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>Ilang beses na inilagay dito ang numero ng ibang tao. Para protektado ang mga iyon, naka-pause muna ang counter.</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>Puwede uli mula {moment}. Kung nagmamadali, tawagin ang staff.</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>Nakapag-apply na kayo</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>May naka-record nang application sa card na ito. Walang bagong na-record.</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>Kunin ang card at tingnan sa "Status ko".</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>Piliin ang service na in-apply ninyo noon</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>Sa patakaran, iisang payment service ang gamit dito at sa nauna ninyong benepisyo. Walang na-record na application.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>Kunin ang card at tawagin ang staff. Titingnan namin kung puwede ang parehong service.</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>Hindi na puwedeng i-cancel ang application</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>Puwede lang i-cancel sa araw ng pag-apply, bago ipasa sa kompanya. Nananatili ang application ninyo.</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>Kunin ang card at kausapin ang staff.</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>Hindi nailipat ang reservation</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>Na-cancel ang naunang reservation, o may iba nang reservation ang card na ito. Walang binago.</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>Hindi tugma ang MyKey ID</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>Ilang beses itong mali. Para protektado ang reservation ng iba, hindi ito maililipat ngayong araw.</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>Hanapin ang kopya ninyo at bumalik mula bukas. Kung wala, itanong sa staff.</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>Hindi nakapag-sign ang card</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>Hindi matiyak na ang card sa reader ay siya ring card nang i-check ang PIN. Walang na-record.</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>Kunin ang card at magsimula uli. Kung maulit ito, tawagin ang staff.</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>Hindi maka-record ngayon</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>May problema ang makina sa pag-record. Walang na-record ngayon.</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>Hindi na maituloy ang proseso</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>May hindi inaasahang nangyari sa makina. Hindi po kayo ang dahilan.</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>Paulit-ulit na babasahin ang card nang {seconds:g} segundo. Galawin ito nang kaunti.</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>Nabasa {reads}, naputol {losses}, inulit {retries}. Karaniwan {median:.2f} s, 9 sa 10 hanggang {p90:.2f} s, pinakamatagal {longest:.2f} s</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>Maayos ang pagbasa.</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>Hindi ito nabasa hanggang dulo.</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>Huwag galawin ang card hanggang matapos ang pagbasa.</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>Puwedeng umabot nang 5 segundo o higit pa. Huwag galawin ang card at maghintay.</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>Ilagay ang card sa gitna ng reader.</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>Alisin ang card sa case.</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>Ihiwalay ito sa ibang card. Ilagay ito nang mag-isa.</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>Iwasan ang mesang metal, o lagyan ng makapal na libro ang ilalim ng reader.</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>Ilayo ang cable ng charger at earphone. Isaksak uli ang USB cable ng reader.</translation>
        </message>
    </context>
    <context>
        <name>ContactTexts</name>
        <message>
            <source>{name}
{place}</source>
            <translation>{name}
{place}</translation>
        </message>
        <message>
            <source>電話 {phone}</source>
            <translation>Tel. {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>Fax {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>Itanong sa staff kung saan mismo</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
Tel. {phone}, tapos pindutin ang {press}</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>May problema?</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>Saan pupunta</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Pagtatanong</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>予約</source>
            <translation>Reservation</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>状況の確認</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>カードの確認</source>
            <translation>Check ng card</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>Tanong sa phone</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Gabay sa points</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>Walang naiwang datos ng naunang tao sa screen na ito.</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Simula</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>Pakikuha ang card ninyo</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>May naiwang card sa card reader. Kung hindi ito inyo, huwag kunin. Tawagin ang staff.</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>Tapos na po.
Pakikuha ang card</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>Nasa card reader pa ito.</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>Hindi inyo ang card? Huwag kunin. Tawagin ang staff.</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>Tapos na</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>Para makita ang reservation at application ninyo, piliin ang "Status ko" at ilagay uli ang card.</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>Itinigil bago matapos</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>Hindi ito na-record.</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>Naalis ang card sa reader</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>Itinigil namin. Hindi ito na-record. Puwede kayong magsimula uli.</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>Na-record na ito</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>Maagang naalis ang card, pero na-record ang lahat. Para tingnan, piliin ang "Status ko" at ilagay uli ang card.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>Hindi pa alam kung na-record ito</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>Maghintay po rito hanggang dumating ang staff. Kung walang tao, mamaya piliin ang "Status ko" at ilagay ang card: makikita ang resulta.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>Hindi pa alam kung na-record ito. Maghintay po rito para sa staff.</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>Isinara na ito dahil ubos na ang oras</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>Matagal na walang pumindot sa screen. Binura ang mga hindi natapos.</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>Natanggal ang card reader</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>Tumigil sa pagsagot ang card</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>Nasa reader pa ito. Itinigil namin. Hindi ito na-record. Alisin ang card sa case at magsimula uli.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>Masyadong matagal sumagot ang card</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>Itinigil namin. Hindi ito na-record. Baka mas mabilis kung nasa gitna ng reader ang card.</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>Walang sagot ang card sa PIN na ipinadala. Baka nabilang itong 1 mali. Sa susunod na ilagay ang card, itatanong namin dito kung ilang try na lang at sasabihin sa inyo.</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>Natapos ang prosesong ito</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>Naka-record ang mga natapos ninyo bago iyon.</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>Ilagay ang card kapag sinabi na</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>Walang sisimulan ang card na dati nang nakalagay.</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>May MyKey ID na po ba kayo?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>Walang reservation ang card na ito sa counter na ito ng {municipality}.</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>Wala pa, unang beses ko</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>Gagawa ng bagong MyKey ID</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>Oo, mayroon na</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>Ilagay ang 8 character nito</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>Kung nag-reserve kayo sa smartphone o sa ibang lugar, may MyKey ID na kayo. Hindi ito makikita ng makinang ito.</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>Hindi sigurado</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>Tatawagin namin ang staff</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>Dalhin: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>Kung mag-a-apply din: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>Ilagay ang dating MyKey ID ninyo</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>Para ilipat sa bagong card ang reservation noong {moment}, ilagay ang itinago ninyong 8 character. Gawin lang kung inyo ito.</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>Hindi iyan ang MyKey ID nito. Natitirang try: {tries}. Tingnan ang kopya ninyo.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>Sa susunod na paglagay ng PIN, isa-sign ng card sa reader ang paglipat. Huwag alisin ang card.</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>Inililipat ang reservation</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>Nailipat ang reservation</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>Nailipat sa ibang card ang reservation ninyo</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>Nailipat ito sa card na may bagong certificate, sa oras at counter sa ibaba.</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>Kailan nailipat</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>Saan nailipat</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>Kung hindi kayo iyon, huwag ituloy. Sabihin sa staff.</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>Hindi ako: tawagin ang staff</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>Ako iyon</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>Ano ang gusto ninyong malaman?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>Pangbasa lang ito. Hindi kailangan ang card.</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>Programa at mga hakbang</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>Points, deadline, mga paalala</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>Ibang paraan mag-apply</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>Smartphone, PC, konbini, atbp.</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>Saan puwede mag-apply</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>Malapit na counter at procedure spot</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>Tulong sa 4-digit PIN</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>Aling PIN, paano i-unlock</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>Opisyal na page na maiuuwi</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>QR code para sa phone ninyo</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>Paano kayo mag-a-apply?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>Pumili ng isa para mabasa ang mga hakbang. Puwede ring i-print.</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>Pumili para mabasa.</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  Pahina {number} / {total}</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>Piliin ang gustong basahin.</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>Tingnan ang laman</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>Susunod</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>Ibang mga gabay</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>I-print ang lahat</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>Na-print na. Pakikuha ito</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>Walang papel? I-print ulit</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>Listahan ng mga lugar</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>Tungkol sa {programme}</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>予約:{window}</source>
            <translation>Reservation: {window}</translation>
        </message>
        <message>
            <source>申し込み:{window}</source>
            <translation>Application: {window}</translation>
        </message>
        <message>
            <source>チャージ・買い物:{window}</source>
            <translation>Top-up o shopping: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>Iba-iba ang deadline ng application sa bawat benepisyo. Tingnan ang susunod na pahina.</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>{rate}% ng top-up o shopping, hanggang {points} points</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>{opens} hanggang {last}</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>mula {opens}</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>hanggang {last}</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>tapos noong {last}</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>open na ngayon. Wala pang huling araw</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>Ano ang dadalhin sa counter na ito</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>Lugar at oras</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>Paano kokontakin ang counter na ito</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>Paalala mula sa {municipality}</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>Aling PIN ito?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>Dito, gamitin ang 4-digit na "user authentication" PIN (利用者証明用). Itinakda ninyo ito nang makuha ang card.</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>4 digit din ang PIN ng "resident register" (住民基本台帳用) at "card data entry" (券面事項入力補助用). Baka iba ang mga ito.</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>Ang "signature" (署名用) ay 6–16 character. Hindi gamit dito.</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>Hindi sigurado sa PIN?</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>Huwag manghula. Kapag 3 sunod-sunod na mali, mala-lock ang PIN.</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>Nananatili ang bilang ng mali kahit maghintay kayo. Mare-reset ito ng tamang PIN.</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>Kung hindi ninyo maalala, puwedeng magtakda ng bagong PIN sa {desk}.</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>Huwag sabihin ang PIN kahit sa staff.</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>Saan ma-a-unlock ang PIN</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>I-unlock sa {desk} ({place}).</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>Kung sa ibang lungsod kayo nakatira, doon i-unlock.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>Dalhin ang My Number Card. Baka kailangan din ang driver's license, atbp.</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>Puwedeng i-unlock ng legal representative ang sa batang wala pang 15. Kung iba ang gagawa, hindi matatapos sa isang araw.</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>Opisyal na page.</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>Leaflet.</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>Video na may tunog.</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>Nasa site: "{name}".</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>Itutok ang camera ng phone sa code para buksan. Baka may bayad ang data.</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>QR code: {name}</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>Iba pang opisyal</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>I-check ang oras bago pumunta.</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>Counter na ito</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>Ngayon {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>Sarado ngayon</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>Open {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>Para sa ibang lugar</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>Tingnan ang procedure spot search sa site ng gobyerno, o itanong sa telepono.</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Pagtatanong</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Magkaiba dapat ang payment service ID ng magulang at anak. Kung ilan ang anak, isa-isa, gamit ang card ng bawat anak.</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Puwede ring tanggapin sa payment service ID ninyo ang points ng anak. Kung ilan ang anak, isa-isa, gamit ang card ng bawat anak.</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>Mag-reserve po muna</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>Walang reservation ang card na ito sa counter na ito ng {municipality}. Huwag alisin ang card: puwede nang mag-reserve ngayon.</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>Wala pa kayong reservation</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>Mag-reserve na</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>Aling points ang gusto ninyong i-apply?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>Isa-isa ang pag-apply. Pagkatapos, puwede ang isa pa.</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>Hanggang {points} points. {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points} points. {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>Aling payment service?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>Pangalan dito</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>Uri: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Lahat</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>Paraan: {use}</translation>
        </message>
        <message>
            <source>{filter} ▼</source>
            <translation>{filter} ▼</translation>
        </message>
        <message>
            <source>{filter} ▲</source>
            <translation>{filter} ▲</translation>
        </message>
        <message>
            <source>✓ {option}</source>
            <translation>✓ {option}</translation>
        </message>
        <message>
            <source>□ ここで申し込めるものだけ</source>
            <translation>□ Puwede rito</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ Puwede rito</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ Nauna: {count}</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ Susunod: {count}</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{first}–{last} sa {total}</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ Pataas</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ Ituloy</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>Hindi nakita. Bawasan ang letra, o ilagay sa "Lahat" ang "Uri" at "Paraan". Kung wala talaga, itanong po sa staff.</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>Hahanaping payment service</translation>
        </message>
        <message>
            <source>かな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>英数字</source>
            <translation>ABC123</translation>
        </message>
        <message>
            <source>記号</source>
            <translation>Simbolo</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}. Kapag nakapag-apply na, hindi na mababago.</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>Dapat pareho ang payment service sa nauna ninyong benepisyo. Hindi puwedeng pumili ng iba.</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>Hindi ito maa-apply sa makinang ito</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>Saan mag-a-apply
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>Hindi alam ng makina kung saan mag-a-apply. Itanong po sa staff o sa kompanya ng service.</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>Hindi alam kung maa-apply ito rito</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>Itanong po sa staff. Pindutin ang "Call staff" sa ibaba, at pupunta sila.</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>Para sa staff: wala sa listahan kung maa-apply rito ang service na ito. Paki-check bago ituloy.</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>Tapos na ang application sa service na ito</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>Ang huling araw ay {day}. Dapat pareho ang service sa nauna ninyong benepisyo. Itanong po sa staff.</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>Ang huling araw ay {day}. Bumalik at pumili ng ibang service.</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>Piliin ito</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>Kuwentahin ang points</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>Magkano ang gagamitin?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>Ilagay ang halaga para makita ang points.</translation>
        </message>
        <message>
            <source>{yen:,}円</source>
            <translation>{yen:,} yen</translation>
        </message>
        <message>
            <source>{points:,}ポイント</source>
            <translation>{points:,} points</translation>
        </message>
        <message>
            <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
            <translation>Hanggang {cap:,} points ang makukuha. Aabot dito sa {yen:,} yen.</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>{cap:,} points, kahit magkano.</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>Pakibasa bago mag-apply</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>Nag-a-apply kayo sa {service}. Kung sang-ayon kayo, pindutin ang "Sang-ayon".</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>Sang-ayon</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>Pakilagay: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>Ilagay uli ang parehong numero</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: ilagay nang 2 beses para walang mali. Tingnan ang card o phone at ilagay mula sa simula.</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>Una</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>Ikalawa</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>Kung saan nakasulat
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>Ibinigay ng kompanya ang numerong ito. Kung hindi ninyo alam kung alin, itanong sa staff.</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>Puwede ring i-scan ang QR code o barcode gamit ang scanner.</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>● ang lalabas sa tina-type ninyo, para hindi mabasa ng iba.</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>May {length} {alphabet} ito.</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>digit</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>letra o numero</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>letra, numero o simbolo</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>Wala akong makitang code</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>Nailagay na character: {count}</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>Parang My Number (12 digit) ito. Sa batas, bawal itong ilagay dito. Ilagay ang numero ng payment service.</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>May character dito na hindi puwede. Paki-check uli.</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>Mali ang bilang ng character. I-check uli.</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>Dapat magsimula ito sa {prefix}. I-check kung ibang numero ang nailagay.</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>Parang may maling digit. I-check isa-isa.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>Magkaiba ang 2 inilagay sa ika-{place} character mula kaliwa. Pakilagay uli mula sa simula.</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>Hindi puwedeng i-scan ang code. I-type po ito.</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>Ito ang numerong nailagay na ninyo. Security code po ang ilagay rito.</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>Tama ba ang na-scan na numero?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>Ikumpara sa {label} ninyo, tig-4 na character.</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>Baka nagpalit ang malaki at maliit na letra. Ikumpara isa-isa. Kung iba, pindutin ang "Bumalik" at i-type ito.</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>Oo, tama</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>Iche-check ng staff ang numero</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>Pakipakita sa staff ang card o phone ninyo.</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>I-apply na ito?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>I-check uli ang numero at ang service.</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>Kapag nakapag-apply na, hindi na mababago ang payment service.</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>Makukuhang points</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>Hanggang {points:,} points</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>{yen:,} yen na top-up</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>{yen:,} yen na shopping</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>{yen:,} yen na gamit</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>Kailan</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>Mula {day}</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day} – {last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ Pareho ang 2 inilagay</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ Naikumpara ninyo ang na-scan</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ Chineck din ng staff</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Sa susunod na paglagay ng PIN, isa-sign ito ng card, tanda na kayo ang nagpasya. Huwag alisin ang card.</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>Ilagay uli ang numero</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>Nire-record ang application</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>Nire-record ang pag-cancel</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>Mag-apply na</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>Nakapag-apply na</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>Isulat muna ito bago kunin ang card.</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>Dulo</translation>
        </message>
        <message>
            <source>●●●● {tail}</source>
            <translation>●●●● {tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Receipt no.</translation>
        </message>
        <message>
            <source>まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。</source>
            <translation>May mali? Ngayong araw, bago ipasa sa kompanya, baka ma-cancel pa ito sa "Status ko".</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>Hintaying mairehistro ng kompanya. Makikita sa "Status ko" kung tapos na.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>Saka mag-top-up sa {service} para sa points.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>Saka mamili gamit ang {service} para sa points.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>Saka gamitin ang {service} para sa points.</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>Saka darating ang points sa {service}.</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>Bibilangin mula {day}.</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>Bibilangin mula {day} hanggang {last}.</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>Dating ng points: {grant}.</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>Para makuha: {how}.</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>Para sa susunod na anak, kunin ang card na ito, tapos magsimula uli gamit ang card ng batang iyon.</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>Mag-apply din sa ibang points</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>Nasaan ang points</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>Sa kompanya makikita ang points</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>Hindi alam ng counter ang points ninyo ngayon. Tingnan sa app, website o tindahan ng {provider}.</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>kompanya ng {service}</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>QR code ng page ng kompanya</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>Itutok dito ang camera ng phone para buksan ang page ng kompanya.</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>Reservation at applications ninyo</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>Magsasara ang screen na ito kapag kinuha ang card.</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>Na-reserve noong {moment}</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>MyKey ID ko</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>Wala pang application.</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>I-cancel ang application</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>I-cancel "{what}"</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>Benepisyo</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>Natanggap noong {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>Ipinasa sa kompanya noong {moment}. Hinihintay ang sagot</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>Nairehistro ng kompanya noong {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>Tinanggihan ng kompanya noong {moment}. {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>Na-cancel noong {moment}</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>Hindi nakita ang numero. I-check ito at puwedeng mag-apply uli</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>Mali ang security code. I-check ito at puwedeng mag-apply uli</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>Hindi na magagamit ang numerong iyon. Puwedeng mag-apply uli</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>Nakarehistro na ito. Itanong po sa staff</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>Hindi pasok sa patakaran ng kompanya. Itanong sa kompanya</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>Itanong sa kompanya ang dahilan</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>I-cancel ang application?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>Ngayong araw lang puwedeng i-cancel. Pagkatapos, puwedeng mag-apply uli.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>Sa susunod na paglagay ng PIN, isa-sign ng card sa reader ang pag-cancel. Huwag alisin ang card.</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>I-cancel na ito</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>Na-cancel ang application</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>Wala na ang application ninyo sa "{service}".</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>Tungkol sa application</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>決済サービス {service}</source>
            <translation>Payment service {service}</translation>
        </message>
        <message>
            <source>番号の終わり {tail}</source>
            <translation>Dulo ng numero {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Receipt no. {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>Nag-apply noong {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>Hindi na mababago ang payment service.</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>Nabasa na</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>Hindi pa rin mabasa</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Susunod</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>Wala rito o hindi sigurado</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>Wala sa mga ito</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>I-type ang model</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>Hahanaping model</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>I-type ang unang mga letra ng model. Lalabas dito ang mga katugmang model.</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>Hindi nakita. Piliin ang "Wala rito o hindi sigurado".</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>Kaya nitong bumasa</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>Alamin natin kung bakit hindi nababasa.</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>Hindi alam kung kaya nitong bumasa</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>Baka kaya nitong bumasa. Ituloy natin.</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>Hindi nito kayang bumasa</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>Hindi sira ang phone ninyo. May ibang paraan.</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>Wala sa listahan? Puwede pa rin</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>Baka kaya ring bumasa ang model na wala sa listahan. Ituloy natin ang check.</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>Pakisubukan ngayon na basahin uli ito rito.</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>Error "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>Tumawag</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Tel.</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>Pagsagot, pindutin ang {press}. Libre ito</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>Para sa detalye, buksan ang square code at tingnan ang "{name}".</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>Oras</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>Ngayon</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>Sarado. Magbubukas {moment}</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>Sarado</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>Maluwag</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>Mas madaling makatawag mula {hour}:00</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>Puno tuwing umaga</translation>
        </message>
    </context>
    <context>
        <name>ServiceTexts</name>
        <message>
            <source>電子マネー</source>
            <translation>E-money</translation>
        </message>
        <message>
            <source>コード決済</source>
            <translation>QR payment</translation>
        </message>
        <message>
            <source>クレジットカード</source>
            <translation>Credit card</translation>
        </message>
        <message>
            <source>デビットカード</source>
            <translation>Debit card</translation>
        </message>
        <message>
            <source>プリペイドカード</source>
            <translation>Prepaid card</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Train/bus card</translation>
        </message>
        <message>
            <source>チャージ</source>
            <translation>Top-up</translation>
        </message>
        <message>
            <source>お買い物</source>
            <translation>Shopping</translation>
        </message>
        <message>
            <source>入金した額でもらえる</source>
            <translation>points sa top-up</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>points sa pamimili</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Lahat</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>Top-up: points sa idinagdag na pera</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>Shopping: points sa ibinayad</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>Puwede rito</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>Hindi puwede rito</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>Tanong sa staff</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>Sa halaga ng top-up (idinagdag na pera) ang points, hindi sa ginastos sa shopping.</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>Sa halagang ginastos sa shopping ang points, hindi sa top-up (idinagdag na pera).</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>Hindi alam ng makina kung sa top-up o sa shopping ang points. Itanong po sa staff bago pumili.</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>Points sa</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>Dating</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>Para makuha</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>Walang gagawin. Kusang darating.</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>Mayroon.</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>Gawin muna</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>Wala.</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>Mayroon. Itanong sa kompanya ang detalye.</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>Ihanda</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label} ({length} character)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label} ({length} character, simula sa {prefix})</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>Bisa ng points</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>Dagdag na bonus</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>Huling araw</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>Dapat malaman</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>Sa staff</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>Wala sa listahan: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>決済サービスID</source>
            <translation>Payment service ID</translation>
        </message>
        <message>
            <source>セキュリティコード</source>
            <translation>Security code</translation>
        </message>
    </context>
    <context>
        <name>TicketTexts</name>
        <message>
            <source>整理券を取る</source>
            <translation>Kumuha ng ticket</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>Hindi sigurado, o gustong kausapin ang staff? Dito</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>Ano po ang kailangan sa counter?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>Pumili ng isa para sa ticket na may numero. Hindi kailangan ang pangalan o card.</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>Pumili ng isa para sa numero. Hindi kailangan ang pangalan o card.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>Gusto kong gumawa ng MyKey ID</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>Gusto kong pumili ng service para sa points</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>Problema: card</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>Problema sa expiry o PIN</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>Hindi mabasa ng phone ang card</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Iba pa</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>Piliin kung hindi sigurado</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>Kinukuha ang numero</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>Sandali lang po.</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>Hintayin pong tawagin ang numero ninyo</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>Pini-print ang ticket ninyo. Pakikuha ito.</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>Tandaan o isulat ang numero.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>Walang papel? Tandaan o isulat ang numero.</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>Tatawagin ng staff ang numero ninyo. Makikita rin sa screen na ito ang numero at counter.</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>Ang numerong tatawagin (hindi ito counter)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>Nauna sa inyo</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>Wala. Kayo na ang sunod</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>Tantiyang hintay</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>mga {minutes} min</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>Kinuha</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>Pakay</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>Hindi kami nakapagbigay ng ticket</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>Pasensya na po. Pindutin ang "Call staff" sa ibaba o kausapin ang staff sa counter.</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>Tinatawag</translation>
        </message>
        <message>
            <source>{number}番の方、{counter}へ</source>
            <translation>No. {number}: {counter}</translation>
        </message>
        <message>
            <source>{number}番の方</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>sa {counter}</translation>
        </message>
        <message>
            <source>{name}窓口</source>
            <translation>{name} counter</translation>
        </message>
        <message>
            <source>{number}番窓口</source>
            <translation>Counter {number}</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>整理券 お呼びする番号</source>
            <translation>Ticket: ang numerong tatawagin</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>Numero ninyo ang tatawagin. Makikita rin ito sa ticket machine, kasama ang counter.</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>Ngayong araw lang ang ticket na ito.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>Ayos ng screen</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>Agad makikita ang pinili. Babalik ito sa dati para sa susunod na tao.</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>Mabubura ang PIN na hindi pa tapos ilagay. Ilagay ulit mula sa simula.</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Laki ng letra</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>Karaniwan</translation>
        </message>
        <message>
            <source>大</source>
            <translation>Malaki</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>Mas malaki</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>Pinakamalaki</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Kulay</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>Karaniwang kulay</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>Itim sa puti</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>Puti sa itim</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>Malambot na kulay</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>Oras ng paghihintay</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Karaniwan</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>3 beses na mas matagal</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>Saan pipindot</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>Buong screen</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>Ibaba (wheelchair)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>Basahin nang malakas</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>Basahin nang malakas (wala pang boses sa wikang ito)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>Huwag</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>Basahin</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>Bilis</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>Mabagal</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>Karaniwang bilis</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>Mabilis</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>Lakas ng tunog</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>Mahina</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>Karaniwang lakas</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>Malakas</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>Ibalik sa dati</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>Tapos</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>Sandali lang po</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>May hindi inaasahang nangyari sa page na ito. Babalik ito sa ilang segundo. Kung hindi, tawagin po ang staff.</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>Para sa staff: numero {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>Itaas ng screen</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>Page na ito</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>Ibaba ng screen</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>Seksyon</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>Mga nakita</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{number} sa {total}</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>May karugtong pa</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>Wala pang nailagay</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count} character</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>Mapipindot kapag kumpleto na</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>Ito ang simula</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>Ito ang dulo</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>malaking {letter}</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>maliit na {letter}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>Pagpipilian {number}: {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>Tingnan ang numero sa screen</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>May tekstong hindi mababasa nang malakas. Tingnan ang screen</translation>
        </message>
        <message>
            <source>{sentence}。</source>
            <translation>{sentence}.</translation>
        </message>
    </context>
    <context>
        <name>WeekTexts</name>
        <message>
            <source>{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{days} {opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{nth}{days}</source>
            <translation>{nth} {days}</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>ika-1</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>ika-2</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>ika-3</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>ika-4</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>ika-5</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Holiday</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>sarado kung holiday</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>sarado kung holiday (open kung Sabado ang holiday)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>sarado {first}–{last}</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>sarado {first}</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>malamang {closing} (itanong po)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{month_name} {day}</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>sarado sa {day}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{weekday}, {month_name} {day}</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>Lun</translation>
        </message>
        <message>
            <source>火</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>水</source>
            <translation>Miy</translation>
        </message>
        <message>
            <source>木</source>
            <translation>Huw</translation>
        </message>
        <message>
            <source>金</source>
            <translation>Biy</translation>
        </message>
        <message>
            <source>土</source>
            <translation>Sab</translation>
        </message>
        <message>
            <source>日</source>
            <translation>Lin</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>Ene</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>Peb</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>Marso</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>Abr</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>Mayo</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>Hun</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>Hul</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>Ago</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>Okt</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>Nob</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>Dis</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{weekday}, {month_name} {day}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday}, {month_name} {day}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{month_name} {day}, {year}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday}, {month_name} {day}, {year}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}/{month}/{day} {hour}:{minute:02}</source>
            <translation>{year}/{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}/{day} {hour}:{minute:02}</source>
            <translation>{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>SurveyTexts</name>
        <message>
            <source>手続きを終えた方へ。よろしければ、お答えください。
どなたのお答えかは、残りません。</source>
            <translation>Tapos na po? Pakisagot kung gusto ninyo.
Hindi itinatala kung sino ang sumagot.</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>Salamat po sa inyong sagot.</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>Nakatulong ba ang impormasyon?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>Madali bang intindihin ang impormasyon?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>Madali bang hanapin ang counter?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Oo</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Medyo</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>✓ {answer}</source>
            <translation>✓ {answer}</translation>
        </message>
    </context>
    <context>
        <name>FrameTexts</name>
        <message>
            <source>練習モード — 本物の手続きにはなりません</source>
            <translation>Practice mode — hindi tunay na proseso</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>Practice card: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>Ilagay</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>Alisin</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>Pumili: practice card</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>1234 ang PIN ng practice card.</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>Bumalik</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>Call staff</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Itigil</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Tapos</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>Pakinggan muli</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>Basahin muna hanggang dulo.</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>Handa</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>Tiyakin</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Tapos</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>Pumili</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>Ilagay</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>Hakbang {number} sa {total}, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>Tinatawag ang staff</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>Tumutunog ang tawag. Ipakita ang screen na ito sa staff na malapit.</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>Tinawag noong {time}.</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>Tinawag noong {time}, {minutes} min na.</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>Kung kukunin ang card, matatapos ang proseso rito at mawawala ang tawag.</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>Parating ang staff</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>Papunta na po sila. Maghintay po rito. Puwedeng iwan ang card sa reader.</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>I-cancel ang tawag</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>Ititigil na po ba ninyo?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>Kung ititigil, mabubura ang mga pinili at inilagay ninyo. Walang mare-record.</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>Huwag, ituloy ito</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>Itigil</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>Itutuloy?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>Magsasara ang screen sa {seconds} segundo. Para magpatuloy, pindutin ang "Ituloy".</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>Ituloy</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>Para sa My Number Points</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>Ano po ang pakay?</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>Para sa points, mag-reserve muna (1), tapos mag-apply (2).</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>Mag-reserve ng points</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>Una, kumuha ng MyKey ID na 8 character</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>Mag-apply ng points</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>Saka piliin kung saan tatanggapin</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>Status ko</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>Reservation, application</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>I-check ang card</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>Ayaw mabasa, o expired?</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>Tulong sa phone</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>Hindi mabasa ng phone ang card</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Gabay sa points</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>Ano ang makukuha, paano</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>Counter ngayon {spans} (open)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>Oras: {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>Sarado ang counter. Magbubukas {moment}</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>Sarado ang counter</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>Tel. {phone}, tapos pindutin ang {press} (open ngayon)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>Tel. {phone}, tapos pindutin ang {press} (open ngayon; mas madaling tumawag sa hapon)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>Tel. {phone}, tapos pindutin ang {press} (magbubukas {moment})</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>Maintenance ng sistema ng gobyerno: titigil {starts}. Puwede uli mula {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>Maintenance ng sistema ng gobyerno: titigil {starts}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>Maintenance ng sistema ng gobyerno: puwede uli mula {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>Maintenance ng sistema ng gobyerno: hindi puwede ngayon</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>Walang magagawa rito habang chine-check ang oras ng makina. Itanong po sa staff</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>Hindi makapag-reserve o makapag-apply dito habang chine-check ang record ng makina. Itanong po sa staff</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>Dala po ba ninyo ang mga ito?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>Hindi kailangang isulat ang pangalan o address.</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>Maghintay nang 24 oras matapos i-isyu o i-renew ang electronic certificate. Ito ang datos sa card na nagpapakilala sa inyo.</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>Kumpleto lahat</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>May kulang, o hindi ako sigurado</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>Kung may kulang</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>Basahin ang para sa inyo.</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>Wala kayong My Number Card</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>Hindi puwede kung walang card. Itanong sa {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>Hindi alam ang 4-digit PIN</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>Huwag manghula. Kung may card, puwede ang bagong PIN sa {desk}.</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>Wala kayong card, ID o code ng payment service</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>Puwede nang mag-reserve ngayon. Mag-apply sa ibang araw kapag kumpleto na.</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>Iba-iba ang kailangan ng bawat service. Itanong sa kompanya o sa staff.</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>May card at PIN: reserve lang</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>Para kanino po ito?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>Itinatanong namin para mapunta sa tamang tao ang points.</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>Para sa akin</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>Sarili kong card</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>Batang wala pang 15</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>Bilang magulang o ibang legal representative, gamit ang card ng bata</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>Para sa adult na ako ang guardian</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>Bilang legal na guardian, gamit ang card niya</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>Para sa pamilya, kaibigan</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>Hindi puwede, pero sasabihin ang gagawin</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>Legal representative po ba kayo ng bata?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>Kung wala pang 15, kailangan ang legal representative (magulang, halimbawa). Mula 15, sila mismo ang pupunta.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>Gamitin ang card ng bata, at ang PIN ng card na iyon.</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>Oo, ako po</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>Guardian po ba kayo ng adult?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>Pakipakita sa staff ang certificate of registered matters (登記事項証明書) ng guardianship ninyo.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>Gamitin ang card ng adult na iyon, at ang PIN ng card niya.</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>Oo, ako po</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>Hindi po ako</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>Ilagay ang card sa card reader</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>Huwag alisin ang card hanggang matapos. Kung kunin agad, titigil ang proseso.</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>Alisin sa cover o case. Huwag ipatong sa ibang card.</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>Nasa kaliwa ng screen ang card reader</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>Nasa kanan ng screen ang card reader</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>Nasa ibaba ng screen ang card reader</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>Alisin ang card, tapos ilagay uli</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>Hindi makapagsisimula ang card na dati nang nakalagay rito. I-check kung inyo ang card.</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>Chine-check ang card</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>Maghintay po. Huwag galawin ang card. Baka umabot nang 5 segundo.</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>Chine-check ang PIN</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>Maghintay po. Huwag galawin ang card.</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>Tinitingnan: reservation at application</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>Nire-record ang reservation</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>Isina-sign ito ng card. Maghintay po at huwag galawin ang card.</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>Chine-check kung na-record ito</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>Naalis ang card habang nire-record. Sasabihin agad ang resulta.</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>Gumagana ang card</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>Nabasa ang My Number Card at ang electronic certificate nito.</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>My Number Card ito</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>May bisa ang electronic certificate nito</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>Mae-expire ang electronic certificate sa loob ng 3 buwan. Kunin muna ang points, tapos i-renew sa {desk}. 24 oras pagkatapos noon, walang magagawang proseso</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>Hindi naka-lock ang PIN ({tries} try pa)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>Hindi sinabi ng card kung ilang PIN try pa</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>1 mali pa, mala-lock ang PIN ninyo. Kung hindi sigurado sa numero, itanong sa {desk}</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>Hindi malaman ng makina kung pinatigil ang card (nawala, atbp.). Kung nag-aalala, itanong sa staff.</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>Malapit nang ma-expire ang certificate</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>Puwede pa kayo ngayon. Wala nang 3 buwan bago ito ma-expire, kaya paki-renew din.</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>Puwedeng i-renew sa {desk}. 24 oras pagkatapos noon, walang magagawang proseso: kunin muna ang points.</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>Ituloy</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>Ilagay ang 4-digit PIN</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>Ang "user authentication" (利用者証明用) na itinakda nang makuha ang card.</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>Mali ang numero. Pakisubukan uli</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>May 2 pang 4-digit na numero ang card na baka iba. Kung hindi alam, tumigil at itanong sa staff.</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>Pakilagay uli ang PIN ninyo</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>Walang sagot ang card sa PIN na ipinadala. Baka nabilang itong 1 mali. Ang bilang ng try sa ibaba ang sabi ng card ngayon.</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>Walang sagot ang card sa PIN na ipinadala. Sabi ng card, 1 try na lang ngayon.</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>{tries} try pa. Kung mali lahat, mala-lock ang card</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>1 try na lang. Kung mali, mala-lock ang card</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>Kapag 3 sunod-sunod na mali, mala-lock ang card</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>Burahin</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>暗証番号のボタン</source>
            <translation>PIN keys</translation>
        </message>
        <message>
            <source>あと{count}つ押すと、「確認」を押せます</source>
            <translation>Pindutin ang OK pagkatapos ng 4 digit ({count} pa)</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>Pindutin ang OK</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>Hindi ko alam ang numero</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>Huwag alisin ang card sa reader.</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>Kung hindi alam ang numero</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>Hindi bibilanging mali kung titigil dito. Bumalik kapag alam na ninyo.</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>{count} sa 4 digit ang nailagay</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>1 mali pa, mala-lock ang card ninyo</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>Kung hindi sigurado sa numero, tumigil dito at itanong sa staff. Maaayos sa {desk} ang card na na-lock.</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>Baka magkakaiba ang 4-digit na numero ng "user authentication", "card data entry" at "resident register".</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>Tumigil, tawagin ang staff</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>Sigurado ako. Ilagay nang 1 beses pa</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>Sang-ayon bang mag-reserve?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme}: pakibasa ito. Kung sang-ayon, pindutin ang "Oo, mag-reserve".</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Sa susunod na paglagay ng PIN, isa-sign ito ng card, tanda na kayo ang nagpasya. Huwag alisin ang card.</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>Oo, mag-reserve</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>Ilagay ang MyKey ID</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>8 character na itinakda ng sistema ng gobyerno. Itugma rin ang malaki at maliit na letra.</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>Ilagay uli ang parehong MyKey ID</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>2 beses itong ilagay para walang mali.</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>8 letra at numero ang MyKey ID. Paki-check uli.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>Magkaiba ang 2 inilagay sa ika-{place} character mula kaliwa. Pakilagay uli mula sa simula.</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>MyKey ID</translation>
        </message>
        <message>
            <source>大/小文字</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>1字消す</source>
            <translation>Burahin</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>Nakapag-reserve na</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>May reservation na kayo</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>Ito ang MyKey ID ninyo. Kailangan ito kapag magtatanong. Itago nang mabuti.</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>Na-reserve noong {moment}. Walang bagong ID na ginawa. Itago nang mabuti ang MyKey ID.</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>Susunod na gagawin</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>Isulat ang MyKey ID, o kunan ng litrato. Magsasara ang screen na ito kapag kinuha ang card.</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>Pindutin ang "Mag-apply na" at pumili ng payment service. Walang points hangga't hindi nakapag-apply.</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>Kung sa ibang araw mag-a-apply, bumalik dala ang card.</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>Hindi pa makapag-apply ngayon. Itanong po sa staff kung kailan.</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>Tingnan sa phone kung anong mga service ang mayroon. Itutok ang camera sa square code para sa opisyal na page.</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>I-print sa papel</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>Pini-print</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>Na-print</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>Walang papel? Isulat ito bago kunin ang card, o tawagin ang staff.</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Tapos</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Pagtatanong</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>Tungkol sa MyKey ID</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>Ang QR code na ito ay para sa scanner ng counter, para ilagay ang MyKey ID.</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>Kailangan ito kapag magtatanong. Itago nang mabuti.</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>Na-reserve noong {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>Susunod, pumili ng 1 payment service at mag-apply. Kapag nakapag-apply na, hindi na ito mababago.</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>Pang-practice — hindi tunay</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>OK na card</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>Card ng iba</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>Na-renew 1 oras na</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>Mae-expire na</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>Walang certificate</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>1 try na lang</translation>
        </message>
        <message>
            <source>ロック中</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>住基カード</source>
            <translation>Juki Card</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Train/bus card</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Driver's license</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>Ibang IC card</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>Mabagal basahin</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>Naalis sa gitna</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2 patong</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>Tig-1 sa 2 reader</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>Walang reader</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>Tigil sistema</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>Stuck na reader</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>Matagal sumagot</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>Gamit sa iba</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>Di-kilalang key</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>2 try pa</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>Una lang ang fail</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>May signature din</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>Walang cert list</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>Mali ang list</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>Di sabi ang try</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>Tahimik sa gitna</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>Ibang uri</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>Di-tiyak ang uri</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>Laging fail</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>Laging ayaw</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>1 fail sa gitna</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>Fail sa basa</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>Putol sa basa</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>Tanggi sa basa</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>Mali ang haba</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>Laging mali ang haba</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>Walang tapos</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>Putol na cert</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>Sirang certificate</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>Fail: ilang try</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>Nasa list, wala</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>Simula sa makalawa</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>Ibang issuer</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>Naka-lock (iba)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>Di nagsa-sign</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>Hindi puwede rito ang binasa ng scanner. Binura na ito. I-type po ito.</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>May gumamit ng scanner. Walang nabago rito.</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>Walang gamit ang key na iyan dito. Pindutin po ang mga button sa screen.</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>Kababago lang ng screen, kaya walang nagawa ang key. Tingnan ang screen, at pindutin uli kung kailangan.</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>Kung walang lumalabas na numero, pindutin nang 1 beses ang "Num Lock".</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>4 digit ang PIN. Binura na ito. Pakilagay uli mula sa simula.</translation>
        </message>
    </context>
</TS>
