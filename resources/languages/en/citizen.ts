<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
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
            <translation>Place or insert</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>Card present</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>Card answers</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>Only 1 card</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>Card type</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>JPKI app on card</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>Card label</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>Certificates on card</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>Certificate reading</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>Validity</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>24 h from issue</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>PIN tries left</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>Check reading in detail</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>Nothing happens when I place it</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>Checking the card and reader</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>Please do not move the card until this is done.</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>Checking another card. Do not move it.</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>{done} of {total} checked</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>Show details</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>Close details</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>The card and the reader are both fine</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>You can use this card. Press "Finish" and choose a procedure.</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>Take the card off, then place it again to continue.</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>The card moved away</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>The earlier card's results are erased. To continue, place a card on the reader.</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>No card was found</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>The card reader is working.</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>Take the card out of its case. Place only 1 card in the middle of the reader. The check starts by itself.</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>Please come again 24 hours after issue.</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>The electronic certificate ends in under 3 months. Renew it at {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>1 more wrong entry will lock your 4-digit PIN.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>2 more wrong entries will lock your 4-digit PIN.</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>Reading took a long time. Do not move the card until it ends.</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>The card was read. There are warnings</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>Try positions (5 s)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>Try another card</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>Make supplier record</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>Making the record</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>Supplier record was made</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
It holds no cardholder data. You can give it to the supplier as it is.</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>The record could not be made. Wait a little and press again. If it fails again, tell the machine staff.</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>Reading repeatedly for 5 seconds</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>Move the card little by little. Find where it reads well.</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>Times read {reads}
Times lost {losses}</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>Reading is stable</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>Reading is not stable</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>It could not be read to the end</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>You can use this position.</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>Try these from the top.</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>Measurements</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>Please place another card</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>Take this card off and place another My Number Card on the same reader.</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>This shows if the problem is the card or the reader. No PIN is used.</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>The first card is the problem</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>The card reader is the problem</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>Both cards could be read</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>The other card could not be checked</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>We cannot say which yet</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>The same reader could read another card. Have the first card checked at {desk}.</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>It was the same with another card. Press "Call staff". The card is not the cause.</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>The first card may not have been placed well. Please place it again.</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>Press "Back" and place only 1 other card again.</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>Press "Back" and try with yet another card.</translation>
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
            <translation>Warning</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>Not checked</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>This is to see what is recorded for you.</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>This is for your reservation.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>For your reservation: MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>This is to apply for {service}. The number ends in {tail}.</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>This is to cancel your application: {service}receipt no. {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>This is to carry the reservation of {date} (MyKey ID {mykey}) over to this card.</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>We ask for the PIN each time, so that nobody else can use your card.</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>Another counter was faster, so nothing is recorded yet. Please enter your PIN once more.</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>This screen closes when you take the card. Write it down first if you need to.</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>What to do now</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>This machine cannot tell the next day you can do this. Please ask the staff.</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>Only the cardholder can do this</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>If someone else does it, the points may go to the wrong person. We are sorry that you came all this way.</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>The cardholder must come with the card and 4-digit PIN.</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>Under 15: a legal representative can do it.</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>Adults under guardianship: the guardian can do it.</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>The counter is closed now</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>Procedures on this machine need staff to be here.</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>Next open from {moment}.</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>This counter accepts nothing at the moment</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>No programme is set up on this machine yet. It is not your fault.</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>Please ask the staff when it starts.</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>Reservations are not open yet</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>They start later.</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>Open from {moment}.</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>Reservations have closed</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>The period is over.</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>Please ask the staff if you can get anything else.</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>Applications are not open yet</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>Applications start later. You can sometimes reserve first.</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>Applications have closed</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>The application period is over.</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>If you have already applied, check it in "See my status".</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>Applications to this service closed</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>The last application day set by the payment service has passed. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>Take your card, start again and choose another payment service.</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>National system down for maintenance</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>Your card is not the cause. During maintenance, the counter cannot do it either.</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>Please come again from {moment}.</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>This machine cannot help right now</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>The machine’s clock seems to be wrong. It is not your fault. Nothing was recorded.</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>Please call the staff. They will set the clock, or show you another counter.</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>Getting ready to read cards</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>The reading system is not running. Your card is not the cause.</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>When it starts, the next screen opens by itself. If not within 1 minute, call the staff.</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>The card reader is not connected</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>The machine cannot find the card reader. Your card is not the cause.</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>Call the staff. When connected, the next screen opens by itself.</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>The card reader does not answer</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>The card reader stopped while checking the card. Your card may not be the cause. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>Take your card and wait a little. If the screen does not change, or this happens again, call the staff.</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>The card is in use on another screen</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>Another program is using this card reader.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>Take your card and call the staff.</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>Place only 1 card, taken out of its case</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>Something is there, but it does not answer. There may be 2 cards together, or a thick case.</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>Place only 1 card in the middle of the card reader. If it still does not work, call the staff.</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>2 cards were found</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>We cannot tell which card to use.</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>Leave only the card you want to use. Take the other card away.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>The card takes too long to answer</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>The card lies on the reader, but its answer does not come, so we stopped waiting. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>Take the card out of its case and put it in the middle of the reader. If it happens again, call the staff.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>The card could not be read</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>The card's answer was cut off or not readable. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>Put the card down again, in the middle. If it fails again and again, the IC chip may be broken.</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>This is a Juki Card</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>The Juki (resident register) Card is from an earlier system. You cannot use it here.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>If you have a My Number Card, place it instead. If not, you can apply for one.</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>Place the card, not the smartphone</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>A phone's electronic certificate was read. This machine cannot use it.</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>Move the phone away and place your My Number Card.</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>This is a transit or e-money card</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>The card on the reader is not a My Number Card.</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>Take it off and place your My Number Card. Do not place the whole wallet or case.</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>This may be a driving licence</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>Take it off and place your My Number Card.</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>This card cannot be used here</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>Another IC card (credit card, residence card, etc.) is on the reader.</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>No electronic certificate on the card</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>You may have applied for the card without one. To reserve, you need a user authentication certificate.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>The counter under "Where to go" can issue one. Please come again 24 hours after issue.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>This card’s certificate cannot be used yet</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>The certificate is of a newer kind, which this machine does not support yet. Your card is not broken. No PIN was used.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>Take the card and call the staff. They will show you another way.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>Electronic certificate expired</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>It ends on the 5th birthday after issue, or with your period of stay, even if the card itself is valid.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>The counter under "Where to go" can renew it. Please come again 24 hours after renewal.</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>Electronic certificate not yet valid</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>The card's start date and time are later than this machine's clock. The clock may be wrong.</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>Please call the staff.</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>Electronic certificate is under 24 hours old</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>For 24 hours after it is renewed or issued, you cannot use it here. Your card was read correctly.</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>You can use it from {moment}. Please come again after that.</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>Electronic certificate: issuer unconfirmed</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>It matches no issuer signature registered here. Nothing was recorded.</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>Please call the staff. A new issuer may need to be registered.</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>This counter cannot do this now</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>This machine is not yet set up to verify cards. Nothing is wrong with your card. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>Take your card and call the staff. They will tell you where else you can do this.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>Your PIN is locked</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>After 3 wrong PINs in a row, the 4-digit PIN is locked to protect the card.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>The counter under "Where to go" can unlock it. If you know your signature password (6–16 characters), you can also do it at a convenience store.</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>This MyKey ID cannot be registered</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>On record, it is another person's MyKey ID, or it is different from your earlier one. Nothing was recorded.</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>Check the MyKey ID, then call the staff.</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>Please reserve first</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>No reservation was found for this card. No application was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>Take your card and start with "Reserve your points".</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>Another person's application uses this number</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>Two people cannot use the same number of the same payment service. This stops points going to another person. No application was recorded.</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>Check the number. If it is certainly yours, call the staff: they can stop the earlier application and look into it.</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>This is paused now</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>Other people's numbers were entered here several times. To protect them, this counter pauses for a while.</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>You can do this again from {moment}. If it is urgent, call the staff.</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>You have already applied</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>An application for this card is already recorded. No new one was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>Take your card and check in "See my status".</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>Choose the same service as you applied for before</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>By rule, this measure uses the same payment service as your earlier measure. No application was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>Take your card and call the staff. We will check if you can apply with the same service.</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>Too late to cancel this application</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>You can cancel only on the day you apply, before it goes to the company. Your application stays.</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>Take your card and talk to the staff.</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>Reservation was not carried over</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>The earlier reservation was cancelled, or this card already has another. Nothing was changed.</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>The MyKey ID does not match</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>It was wrong too often. To protect other people's reservations, this cannot be carried over today.</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>Find your copy and come again from tomorrow. Without a copy, ask the staff.</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>The card could not sign</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>We could not confirm that the card on the reader is the card of the PIN check. Nothing was recorded.</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>Take your card and start again. If the same happens, call the staff.</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>Cannot record right now</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>The machine has a recording problem. Nothing was recorded this time.</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>The procedure cannot continue</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>Something unexpected happened in the machine. You did not cause it.</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>The card is read repeatedly for {seconds:g} seconds. Try moving it a little.</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>Reads {reads}, breaks {losses}, retries {retries}. Usually {median:.2f} s, 9 in 10 within {p90:.2f} s, longest {longest:.2f} s</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>Reading is stable.</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>It was never read to the end.</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>Do not move the card until reading ends.</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>Reading may take 5 seconds or more. Keep the card still and wait.</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>Place the card in the middle of the reader.</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>Take the card out of its case.</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>Do not leave it in a holder with other cards. Place it alone.</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>Avoid a metal desk, or put a thick book or similar under the reader.</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>Move charging and earphone cables away. Plug the reader's USB cable in again.</translation>
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
            <translation>Phone {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>Fax {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>Ask the staff where exactly it is</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
Phone {phone}, then press {press}</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>Need help?</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>Where to go</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Enquiries</translation>
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
            <translation>Card check</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>Phone advice</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Points guide</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>No data of the person who was here is left on this screen.</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>Please take your card</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>A card is still on the card reader. If it is not yours, do not take it. Call the staff.</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>All done.
Please take your card</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>It is still on the card reader.</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>Not your card? Leave it there and call the staff.</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>All done</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>To check your reservation and application, choose "See my status" and place your card again.</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>You left before the end</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>This was not recorded.</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>Your card left the reader</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>We had to stop. This was not recorded. You can start again.</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>Your procedure was recorded</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>Your card left the reader early, but everything was recorded. To check, choose "See my status" and place your card again.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>We do not know yet if it was recorded</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>Please wait here until staff come. If nobody is around, choose "See my status" later and place your card: you will see the result.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>We do not know yet if the procedure was recorded. Please wait here for the staff.</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>We closed this because time ran out</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>Nobody touched the screen for a while. Anything unfinished was erased.</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>The card reader was disconnected</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>Your card stopped answering</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>It is still on the reader. We had to stop. This was not recorded. Take the card out of its case and start again.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>Your card took too long to answer</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>We had to stop. This was not recorded. It may be faster with the card in the middle of the reader.</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>No answer came from the card to the PIN that was sent. It may count as one wrong try. Next time you put the card down, we ask it how many tries are left and tell you.</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>This procedure has ended</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>What you finished before that is recorded.</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>Place your card when you are asked</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>A card that was already there does not start anything.</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>Do you have a MyKey ID already?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>This counter of {municipality} has no reservation for this card.</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>No, this is my first</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>We make a new MyKey ID</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>Yes, I have one</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>You enter its 8 characters</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>If you reserved by phone or at another place, you have a MyKey ID. This machine cannot see those records.</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>I am not sure</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>We call the staff for you</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>Bring: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>If you also apply: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>Enter your earlier MyKey ID</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>To carry the reservation of {moment} over to your new card, enter the 8 characters you kept. Only if it is yours.</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>That is not its MyKey ID. Tries left: {tries}. Please look at your copy.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>When you enter your PIN next, the card on the reader signs the carry-over. Leave the card there.</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>Carrying over the reservation</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>Reservation carried over</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>Your reservation was carried over to another card</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>It was carried over to a card with a new certificate, at the time and counter below.</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>Carried over on</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>Carried over at</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>If that was not you, do not go on. Tell the staff.</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>Not me — call the staff</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>That was me</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>What do you want to know?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>This is for reading only. You do not need your card.</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>Programme and steps</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>Points, deadlines, warnings</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>Other ways to apply</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>Phone, PC, convenience store etc.</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>Where you can apply</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>Nearby counters, procedure spots</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>Help with the 4-digit PIN</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>Which PIN it is, how to unlock it</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>Official pages to take along</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>QR codes for your phone</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>How will you apply?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>Choose one to read the steps. You can also print them.</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>Choose one to read steps.</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  Page {number} / {total}</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>Choose what you want to read.</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>See the contents</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>See other guides</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>Print all pages</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>Printed. Please take it with you</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>No paper? Print again</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>Show the list of places</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>About {programme}</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>Deadlines</translation>
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
            <translation>Top-up or shopping: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>Each measure has its own application deadline. See the next page.</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>{rate}% of top-ups or shopping, up to {points} points</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>from {opens} to {last}</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>from {opens}</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>until {last}</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>ended on {last}</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>open now. No last day is set</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>What to bring to this counter</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>Place and hours</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>How to contact this counter</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>Notices from {municipality}</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>Which PIN is it?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>Here you use the 4-digit "user authentication" PIN. You set it when you got the card.</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>The "resident register" and "card data entry" PINs also have 4 digits. They may be different.</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>The "signature" PIN has 6–16 characters. Not used here.</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>Not sure of your PIN?</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>Do not guess. After 3 wrong tries in a row, the PIN is locked.</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>Wrong tries stay counted, however long you wait. The correct PIN resets them.</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>If you cannot remember it, you can set a new PIN at {desk}.</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>Do not tell your PIN even to staff.</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>Where to unlock a PIN</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>Unlock it at {desk} ({place}).</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>If you live in another municipality, unlock it there.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>Bring your My Number Card. A driving licence etc. may be needed.</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>A legal representative can unlock it for a child under 15. If anybody else acts for you, it takes more than a day.</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>An official page.</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>A leaflet.</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>A video with sound.</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>On the site: "{name}".</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>Point your phone camera at the code to open it. Mobile data may cost money.</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>QR code: {name}</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>More official info</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>Check the opening hours before you go.</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>This counter</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>Today {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>Closed today</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>Open {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>To find other places</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>See the procedure spot search on the national site, or ask by phone.</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Enquiries</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Parent and child need separate payment service IDs. For several children, use each child's card in turn.</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Your own payment service ID can receive your child's points too. For several children, use each child's card in turn.</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>Please reserve first</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>This counter of {municipality} has no reservation for this card. Leave the card there: you can reserve now.</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>You have no reservation yet</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>Reserve now</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>Which points do you want to apply for?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>Apply for one at a time. Then you can go on to another.</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>Up to {points} points. {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points} points. {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>Which payment service?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>Type a name</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>Type: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>Earn by: {use}</translation>
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
            <translation>□ Can apply here</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ Can apply here</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ Previous {count}</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ Next {count}</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{first} to {last} of {total}</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ Back up</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ Read on</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>Not found. Delete some letters, or set "Type" and "Earn by" to "All". If it is not there, please ask the staff.</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>Name of payment service to find</translation>
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
            <translation>Signs</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}. After you apply, you cannot change it.</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>You must use the same payment service as for your earlier measure. You cannot choose another.</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>You cannot apply for it at this machine</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>Where to apply
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>This machine does not know where to apply. Please ask the staff or the service company.</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>We do not know if you can apply here</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>Please ask the staff. Press "Call staff" below, and staff will come.</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>For staff: the list does not say if this service can be applied for here. Please check before you go on.</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>Applications for this service are over</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>The last day was {day}. You must use the same service as for your earlier measure. Please ask the staff.</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>The last day was {day}. Go back and choose another service.</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>Choose this</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>Calculate your points</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>How much will you use?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>Enter an amount to see your points.</translation>
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
            <translation>You get up to {cap:,} points. You reach this limit at {yen:,} yen.</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>{cap:,} points for any amount.</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>Please read before you apply</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>You are applying for {service}. If you agree, press "I agree".</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>I agree</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>Please enter: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>Enter the same number again</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: enter it twice to avoid typing mistakes. Look at your card or phone and enter it from the start.</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>1st time</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>2nd time</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>Where it is written
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>The company gave you this number. If you do not know which it is, ask the staff.</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>You can also scan a QR code or barcode with the scanner.</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>What you type shows as ●, so that others cannot read it.</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>It has {length} {alphabet}.</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>digits</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>letters or digits</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>letters, digits or signs</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>I cannot find a code</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>Characters entered: {count}</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>This looks like a My Number (12 digits). By law, it cannot be entered here. Enter the payment service number.</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>This number has a character that cannot be used. Please check again.</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>The number of characters is wrong. Check again.</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>It must start with {prefix}. Check if you entered a different number.</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>A digit seems to be wrong. Check them one by one.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>The two entries differ at character {place} from the left. Please enter it again from the start.</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>A code cannot be scanned. Please enter it by hand.</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>This is the number you entered before. Please enter the security code here.</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>Is the scanned number correct?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>Compare it with your {label}, 4 characters at a time.</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>Capital and small letters may be swapped. Compare each character. If they differ, press Back and enter it by hand.</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>Yes, correct</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>Staff will check the number</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>Please show your card or phone to the staff.</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>Check the number and the service once more.</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>After you apply, you cannot change the payment service.</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>Points you get</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>Up to {points:,} points</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>{yen:,} yen topped up</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>{yen:,} yen of shopping</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>{yen:,} yen spent</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>When</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>From {day}</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day} – {last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ Both entries are the same</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ You compared the scanned number</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ Staff also checked it</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>When you enter your PIN next, the card signs this, as a mark that it is your decision. Leave the card there.</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>Enter the number again</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>Recording your application</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>Recording the cancellation</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>Go on to apply</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>You have applied</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>Write this number down first.</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>Ending</translation>
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
            <translation>A mistake? Today, before it goes to the company, you may be able to cancel it in "See my status".</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>Wait until the company has registered it. "See my status" shows when.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>Then top up {service} to get points.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>Then shop with {service} to get points.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>Then use {service} to get points.</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>Then the points go to {service}.</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>It counts from {day}.</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>It counts from {day} to {last}.</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>Points arrive: {grant}.</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>To collect them: {how}.</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>For the next child, take this card, then start from the beginning with that child's card.</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>Apply for other points too</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>How to see points</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>The company shows your points</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>This counter cannot show your current points. Check the app, website or shop of {provider}.</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>the {service} company</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>QR code of the company page</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>Point your phone's camera here to open the company's page.</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>Your reservation and applications</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>This screen closes when you take the card.</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>Reserved on {moment}</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>See MyKey ID</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>No applications yet.</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>Cancel this application</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>Cancel "{what}"</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>Received on {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>Sent to the company on {moment}. Waiting for its answer</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>Company registration done on {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>The company refused it on {moment}. {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>Cancelled on {moment}</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>Number not found. Check it and you can apply again</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>The security code is wrong. Check it and you can apply again</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>That number can no longer be used. You can apply again</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>It is already registered. Please ask the staff</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>It does not meet the company's rules. Ask the company</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>Ask the company for the reason</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>Cancel this application?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>You can cancel only today. After you cancel, you can apply again.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>When you enter your PIN next, the card on the reader signs the cancellation. Leave the card there.</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>Cancel application</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>Application cancelled</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>You are no longer applying for "{service}".</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>Application notice</translation>
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
            <translation>Number ending {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Receipt no. {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>Applied on {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>You cannot change the payment service.</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>It worked</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>It still does not work</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>Not listed or not sure</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>None of these</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>Type a model name</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>Name of model to find</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>Type the first letters of the model's name. Matching models appear here.</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>Not found. Choose "Not listed or not sure".</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>It can read cards</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>Let us find out why it does not read.</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>Not known if it can read cards</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>It may be able to read. Let us go on.</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>It cannot read cards</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>Your phone is not broken. There are other ways.</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>Not listed? You can still go on</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>A model not on the list may still read cards. Let us go on checking.</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>Now please try to read it here again.</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>Error "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>Ask by phone</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>When it answers, press {press}. It is free</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>For details, open the square code and see "{name}".</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>Closed. Opens {moment}</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>Less busy</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>Easier to get through from {hour}:00</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>Mornings are busy</translation>
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
            <translation>Code payment</translation>
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
            <translation>Transit card</translation>
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
            <translation>points for top-ups</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>points for purchases</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>Top-up: points for money you add</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>Shopping: points for what you pay</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>Apply here</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>Not available here</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>Ask the staff</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>You get points on the amount you top up (pay in), not what you spend on shopping.</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>You get points on the amount you spend on shopping, not what you top up (pay in).</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>This machine does not know if points come for top-ups or for purchases. Please ask the staff before you choose.</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>Points for</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>To collect</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>Not needed. They come automatically.</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>Needed.</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>To do first</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>Nothing.</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>Yes. Ask the company for details.</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>Have ready</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label} ({length} characters)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label} ({length} characters, starts with {prefix})</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>Point expiry</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>Company bonus</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>Last day to apply</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>For staff</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>Not known in the list: {things}</translation>
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
            <translation>Take a ticket</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>Not sure, or want to talk to staff? Start here</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>What do you need at the counter?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>Choose one to get a numbered ticket. You need no name and no card.</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>Choose one to get a number. You need no name and no card.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>I want to make a MyKey ID</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>I want to choose the service for points</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>Card problem</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>Trouble with expiry or PIN</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>Phone does not read the card</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>Choose this if you are not sure</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>Getting your number</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>Please wait a moment.</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>Please wait until we call your number</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>Your ticket is being printed. Please take it.</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>Remember the number or write it down.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>No paper? Remember the number or write it down.</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>Staff will call your number. This screen also shows the number and the counter.</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>The number that we call (it is not a counter)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>People ahead</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>Nobody. You are next</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>Estimated wait</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>about {minutes} min</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>We could not give you a ticket</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>We are sorry. Press "Call staff" below or speak to the staff at the counter.</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>Now calling</translation>
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
            <translation>to {counter}</translation>
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
            <translation>Ticket: the number that we call</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>We call you by your number. It is also shown on the ticket machine, with the counter.</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>This ticket is for today only.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>Display settings</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>What you choose shows at once. It goes back when the next person comes.</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>A PIN that is half entered is cleared. Please enter it again.</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>大</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>Largest</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>Black on white</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>White on black</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>Soft</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>3 times longer</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>Where to press</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>Whole screen</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>Lower (wheelchair)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>Read aloud (no voice in this language)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>On</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>Slower</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>Usual speed</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>Faster</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>Quieter</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>Usual volume</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>Louder</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>One moment, please</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>Something unexpected happened to this page. It comes back within seconds. If it does not, please call the staff.</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>For the staff: number {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>Top of the screen</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>This page</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>Foot of the screen</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>List</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{number} of {total}</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>Text that goes on</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>Nothing is entered yet</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count} characters</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>Can be pressed when all is entered</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>This is the beginning</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>This is the end</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>capital {letter}</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>small {letter}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>Choice {number}: {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>See the screen for the number</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>Some text cannot be read aloud. Please see the screen</translation>
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
            <translation>1st</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>2nd</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>3rd</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>4th</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>5th</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before} &amp; {after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>closed on holidays</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>closed on holidays (open on Saturday holidays)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>closed {first}–{last}</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>closed {first}</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>probably {closing} (please ask)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{day} {month_name}</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>closed on {day}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{weekday} {day} {month_name}</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>火</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>水</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>木</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>金</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>土</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>日</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>Jan</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>Feb</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>Apr</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>May</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>Jun</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>Jul</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>Aug</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>Sep</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>Oct</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>Nov</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>Dec</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{weekday} {day} {month_name}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday} {day} {month_name}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{day} {month_name} {year}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday} {day} {month_name} {year}, {hour}:{minute:02}</translation>
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
            <translation>Finished? Please answer if you wish.
No record is kept of who answered.</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>Thank you for your answers.</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>Was the information useful?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>Was the information easy to understand?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>Was this counter easy to find?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>So-so</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
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
            <translation>Practice mode — not a real procedure</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>Practice card: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>Put on</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>Choose practice card</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>The practice card's PIN is 1234.</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>Call staff</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>Hear again</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>Read on to the end first.</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>Prepare</translation>
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
            <translation>Check</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>Step {number} of {total}, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>Calling the staff</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>A sound is calling them. Show this screen to staff nearby.</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>Called at {time}.</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>Called at {time}, {minutes} min ago.</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>If you take your card, your procedure ends here and the call is cancelled.</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>Staff are coming</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>They are on their way. Please wait here. You can leave your card on the reader.</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>Cancel the call</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>Do you want to leave?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>If you leave, what you have chosen and typed so far is erased. Nothing will be recorded.</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>Stay and continue</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>Continue?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>This screen closes in {seconds} seconds. To continue, press below.</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>My Number Points procedures</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>How can we help?</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>To get your points, first reserve (1), then apply (2).</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>Reserve your points</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>First, get a MyKey ID of 8 characters</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>Apply for your points</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>Then choose how to receive them</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>See my status</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>See reservation, application</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>Check my card</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>Not read, or expired?</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>Phone problems</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>Phone cannot read the card</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Points guide</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>What you get, and how</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>Counter today {spans} (open)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>Hours: {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>Counter closed. Next open from {moment}</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>The counter is closed</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>Phone {phone}, then press {press} (open now)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>Phone {phone}, then press {press} (open now; easier to reach in the afternoon)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>Phone {phone}, then press {press} (next open from {moment})</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>National system maintenance: stops {starts}. You can come again from {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>National system maintenance: stops {starts}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>Maintenance of the national system: procedures possible from {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>National system maintenance: not possible now</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>Nothing can be done here while the machine’s clock is checked. Please ask the staff</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>You cannot reserve or apply here while the machine’s records are checked. Please ask the staff</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>Do you have these with you?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>You do not need to write your name or address.</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>Wait 24 hours after your electronic certificate is issued or renewed. It is the data in your card that shows who you are.</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>I have them all</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>Something is missing, or I am not sure</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>If something is missing</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>Read what applies to you.</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>You have no My Number Card</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>Lost it, or none yet? Ask at {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>You do not know the PIN</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>Do not guess. {desk} can set a new PIN on your card.</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>You have no card, ID or code for a payment service</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>You can reserve now, and apply another day when you have it.</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>What you need differs by service. Ask its company, or our staff.</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>I have card and PIN: reserve only</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>Who are you doing this for?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>We ask so that the points go to the right person.</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>For myself</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>I have my own card</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>For a child under 15</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>As a parent or other legal representative, with the child's card</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>For an adult in my guardianship</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>As the legal guardian, with that person's card</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>For family or a friend</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>Not possible, but we tell you what to do</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>Are you the child's legal representative?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>A child under 15 needs a legal representative (a parent, for example). From 15, children come themselves.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>Use the child's card, and the PIN of that card.</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>Yes, I am</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>Are you the adult guardian?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>Show the staff the certificate of registered matters for your guardianship.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>Use the adult ward's card, and the PIN of that card.</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>Yes, I am</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>No, I am not</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>Place the card on the card reader</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>Keep the card there until the end. If you take it early, the procedure is cancelled.</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>Take it out of its cover or case. Do not stack it with other cards.</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>The card reader is left of the screen</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>The card reader is right of the screen</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>The card reader is below the screen</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>Take the card off, then place it again</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>A card left here from before cannot start a procedure. Check that it is your card.</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>Checking the card</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>Please wait. Do not move the card. It may take about 5 seconds.</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>Checking the PIN</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>Please wait. Do not move the card.</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>Checking reservation and application</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>Recording your reservation</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>The card is signing this. Please wait and do not move the card.</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>Checking whether it was recorded</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>The card moved away while recording. We will tell you the result soon.</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>Your card works</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>We read the My Number Card and its electronic certificate.</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>It is a My Number Card</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>Its electronic certificate is valid</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>Your electronic certificate ends in less than 3 months. Get your points first, then renew at {desk}. For 24 hours after that, no procedures are possible</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>The PIN is not locked ({tries} tries left)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>The card does not say how many PIN tries are left</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>1 more wrong entry will lock your PIN. If you are not sure of the number, ask at {desk}</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>This machine cannot tell if the card was stopped (lost, etc.). If you are worried, ask the staff.</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>Electronic certificate expires soon</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>You can go on today. It ends in less than 3 months, so please also renew it.</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>You can renew at {desk}. For 24 hours after that, no procedures are possible: get your points first.</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>Enter the 4-digit PIN</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>The "user authentication" number you set when you got the card.</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>Wrong number. Please try again</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>The card has 2 other 4-digit numbers, which may differ. If you do not know, stop and ask the staff.</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>Please enter your PIN again</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>No answer came from the card to the PIN that was sent. It may count as one wrong try. The number of tries below is what the card says now.</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>No answer came from the card to the PIN that was sent. The card says that one try is left now.</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>{tries} tries left. If all are wrong, the card is locked</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>1 try left. If it is wrong, the card is locked</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>After 3 wrong tries in a row, the card is locked</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>Delete</translation>
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
            <translation>Press OK after 4 digits ({count} to go)</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>Now press OK</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>I do not know the number</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>Leave the card on the reader.</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>If you do not know the number</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>Leaving now does not count as a wrong try. Come back when you know it.</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>{count} of 4 digits entered</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>One more wrong entry locks your card</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>If you are not sure of the number, stop here and ask the staff. {desk} can fix a card that stopped working.</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>The 4-digit numbers for "user authentication", "card data entry" and "resident register" may differ.</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>Call the staff instead</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>I am sure. Enter it once more</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>Do you agree to reserve?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme}: please read this. If you agree, press "Agree and reserve".</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>When you enter your PIN next, the card signs this, as a mark that it is your decision. Leave the card there.</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>Agree and reserve</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>Enter the MyKey ID</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>8 characters set by the national system. Match capital and small letters too.</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>Enter the same MyKey ID again</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>You enter it twice to prevent typing mistakes.</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>A MyKey ID is 8 letters and digits. Please check it again.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>The two entries differ at character {place} from the left. Please enter it again from the start.</translation>
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
            <translation>Delete</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>You have reserved</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>You have already reserved</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>This is your MyKey ID. You need it for enquiries. Keep it safe.</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>Reserved on {moment}. No new ID was made. Keep your MyKey ID safe.</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>What to do next</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>Write down your MyKey ID, or take a photo. This screen closes when you take the card.</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>Press "Go on to apply" and choose a payment service. You get no points until you have applied.</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>To apply another day, come back with your card.</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>You cannot apply now. Please ask the staff when you can.</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>See on your phone which services there are. Point its camera at the square code to open the official page.</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>Print on paper</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>No paper? Write it down before you take the card, or call the staff.</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Enquiries</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>MyKey ID notice</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>This QR code is for the counter's scanner, to enter the MyKey ID.</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>You use it for enquiries. Keep it safe.</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>Reserved on {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>Next, choose 1 payment service and apply. After you apply, it cannot be changed.</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>For practice — not real</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>Good card</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>Other person's</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>Renewed 1 h ago</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>Expires soon</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>No certificate</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>1 try left</translation>
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
            <translation>Transit card</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Driving licence</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>Other IC card</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>Slow to read</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>Leaves midway</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2 stacked</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>1 each on 2 readers</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>Reader gone</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>System stops</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>Reader stuck</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>Answers too slowly</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>Used elsewhere</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>Unknown kind of key</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>2 tries left</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>Fails first time only</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>Has signature too</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>No certificate list</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>List mismatch</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>No tries told</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>Silent midway</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>Unknown type</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>Type not clear</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>Always fails</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>Refuses all</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>1 fault midway</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>Mid-read fault</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>Mid-read cut-off</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>Mid-read refusal</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>Wrong length</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>Length always wrong</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>Endless answer</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>Certificate cut</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>Broken certificate</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>Tries query fails</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>Listed but missing</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>Starts in 2 days</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>Unknown issuer</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>Locked (other answer)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>No signing</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>What the scanner read cannot go here. It has been removed. Please enter it by hand.</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>A scanner was used. Nothing changes here.</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>That key does nothing here. Please press the buttons on the screen.</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>The screen had just changed, so that key did nothing. Look at the screen, and press again if needed.</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>If no digits appear, press Num Lock on the keyboard once.</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>The PIN has 4 digits. It has been cleared. Please enter it again from the start.</translation>
        </message>
    </context>
</TS>
